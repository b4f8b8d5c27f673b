package org.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KithTest {
    private static final String GOOD = """
        {"people": 3, "volunteers": [{"capacity": 1}, {"capacity": 2}], "matchBonus": 5,
         "edges": [[0, 0, 10], [0, 1, 9], [1, 0, 8], [2, 1, 1]]}
        """;

    @TempDir
    Path folder;

    private Ran plan(String json, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("list.json"), json);
        var arguments = new java.util.ArrayList<>(List.of("plan", file.toString()));
        arguments.addAll(List.of(options));
        return Ran.kith(arguments.toArray(String[]::new));
    }

    private void assertRefused(String sentence, String json) throws IOException {
        plan(json).assertRefused(sentence);
    }

    /** The good file with one piece of it changed. */
    private static String changed(String piece, String other) {
        assertTrue(GOOD.contains(piece), piece);
        return GOOD.replace(piece, other);
    }

    @Test
    void a_good_file_gives_the_best_plan_and_its_proof() throws IOException {
        var answer = plan(GOOD);
        assertEquals(0, answer.code(), answer.err());
        assertTrue(
                answer.out()
                        .startsWith(
                                "{\"matched\": 3, \"score\": 18, \"objective\": 33, \"dual\": 33, \"optimal\": true,"),
                answer.out());
        assertTrue(answer.out().contains("\"pairs\": [[0, 1], [1, 0], [2, 1]]"), answer.out());
        assertTrue(answer.out().matches("(?s).*\"edgeVisits\": [0-9]+, \"millis\": [0-9.]+}\\s*"), answer.out());
    }

    @Test
    void the_plan_can_go_to_a_file_and_the_bonus_can_be_another() throws IOException {
        var out = folder.resolve("plan.json");
        var answer = plan(GOOD, "--out", out.toString(), "--match-bonus", "0");
        assertEquals(0, answer.code(), answer.err());
        assertEquals("", answer.out());
        assertTrue(Files.readString(out).contains("\"objective\": 18,"));
    }

    @Test
    void names_may_come_in_any_order_and_others_are_passed_over() throws IOException {
        var answer = plan("""
            {"note": {"a": [1.5e3, "\\u00e4\\"", true, null, {}, []]}, "edges": [[0,0,4]],
             "volunteers": [{"name": "hamish", "capacity": 9999999999}], "people": 1}
            """);
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("\"objective\": 4,"));
    }

    @Test
    void an_empty_list_is_a_good_file() throws IOException {
        var answer = plan("{\"people\": 0, \"volunteers\": [], \"edges\": []}");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("\"optimal\": true"));
    }

    @Test
    void unknown_indexes_are_refused() throws IOException {
        assertRefused("person 3 is unknown; there are 3 people", changed("[2, 1, 1]", "[3, 1, 1]"));
        assertRefused("person -1 is unknown", changed("[2, 1, 1]", "[-1, 1, 1]"));
        assertRefused("volunteer 2 is unknown; there are 2 volunteers", changed("[2, 1, 1]", "[2, 2, 1]"));
        assertRefused("a person of 4294967296 is too large", changed("[2, 1, 1]", "[4294967296, 1, 1]"));
    }

    @Test
    void impossible_numbers_are_refused() throws IOException {
        assertRefused("volunteer 1 has a capacity of -2", changed("\"capacity\": 2", "\"capacity\": -2"));
        assertRefused("the number of people is -3", changed("\"people\": 3", "\"people\": -3"));
        assertRefused("the number of people is 2000000000", changed("\"people\": 3", "\"people\": 2000000000"));
        assertRefused("the match bonus is -5", changed("\"matchBonus\": 5", "\"matchBonus\": -5"));
        assertRefused("have a score of 0; it must be 1 or more", changed("[2, 1, 1]", "[2, 1, 0]"));
        assertRefused("have a score of -7; it must be 1 or more", changed("[2, 1, 1]", "[2, 1, -7]"));
    }

    @Test
    void numbers_that_are_not_whole_are_refused() throws IOException {
        assertRefused("line 2: a score is NaN; it must be a whole number", changed("[2, 1, 1]", "[2, 1, NaN]"));
        assertRefused("a score is 1.5;", changed("[2, 1, 1]", "[2, 1, 1.5]"));
        assertRefused("a score is 1e3;", changed("[2, 1, 1]", "[2, 1, 1e3]"));
        assertRefused("a score is -Infinity;", changed("[2, 1, 1]", "[2, 1, -Infinity]"));
        assertRefused("a score is null;", changed("[2, 1, 1]", "[2, 1, null]"));
        assertRefused("a score is \"1\";", changed("[2, 1, 1]", "[2, 1, \"1\"]"));
        assertRefused("a volunteer is 01;", changed("[2, 1, 1]", "[2, 01, 1]"));
        assertRefused("the capacity of volunteer 1 is 2.0;", changed("\"capacity\": 2", "\"capacity\": 2.0"));
        assertRefused("the number of people is true;", changed("\"people\": 3", "\"people\": true"));
    }

    @Test
    void sums_that_would_overflow_are_refused() throws IOException {
        assertRefused("a score of 2147483648 is too large", changed("[2, 1, 1]", "[2, 1, 2147483648]"));
        assertRefused("a score is too large", changed("[2, 1, 1]", "[2, 1, 9223372036854775808]"));
        plan(GOOD, "--match-bonus", "9223372036854775807").assertRefused("too large to be added up exactly");
        plan(GOOD, "--match-bonus", "9223372036854775808").assertRefused("the match bonus is 9223372036854775808");
    }

    @Test
    void the_same_pair_twice_is_refused() throws IOException {
        assertRefused("the pair of person 0 and volunteer 1 is listed twice", changed("[2, 1, 1]", "[0, 1, 1]"));
    }

    @Test
    void a_file_that_was_cut_off_anywhere_is_refused() throws IOException {
        var whole = GOOD.strip();
        for (int length = 0; length < whole.length(); length++) {
            assertRefused("the file ends in the middle; it seems to be cut off", whole.substring(0, length));
        }
    }

    @Test
    void what_is_no_such_file_is_refused() throws IOException {
        assertRefused("the file must hold one object", "[]");
        assertRefused("the file must hold one object", "hello");
        assertRefused("there is more after the end", GOOD + "{}");
        assertRefused("there is no \"people\"", changed("\"people\": 3, ", ""));
        assertRefused("there is no \"edges\"", "{\"people\": 1, \"volunteers\": []}");
        assertRefused("there is no \"volunteers\"", "{\"people\": 1, \"edges\": []}");
        assertRefused("\"people\" stands there twice", changed("\"people\": 3", "\"people\": 3, \"people\": 4"));
        assertRefused("must be written \"matchBonus\"", changed("matchBonus", "match_bonus"));
        assertRefused("must be written \"capacity\"", changed("{\"capacity\": 2}", "{\"Capacity\": 2}"));
        assertRefused("volunteer 1 has no capacity", changed("{\"capacity\": 2}", "{}"));
        assertRefused(
                "volunteer 1 has two capacities", changed("{\"capacity\": 2}", "{\"capacity\": 2, \"capacity\": 2}"));
        assertRefused("volunteer 1 must be an object", changed("{\"capacity\": 2}", "2"));
        assertRefused("each edge must be [person, volunteer, score]", changed("[2, 1, 1]", "[2, 1]"));
        assertRefused("each edge must be [person, volunteer, score]", changed("[2, 1, 1]", "[2, 1, 1, 1]"));
        assertRefused("the edges must be a list", changed("[[0, 0, 10], [0, 1, 9], [1, 0, 8], [2, 1, 1]]", "7"));
        assertRefused("a name is expected in quotation marks", changed("\"people\"", "people"));
        assertRefused("'nope' is no JSON", changed("\"people\": 3", "\"x\": nope, \"people\": 3"));
    }

    @Test
    void a_file_that_is_nested_however_deep_is_refused_in_one_sentence() throws IOException {
        var deep = "[".repeat(200_000);
        assertRefused("the file must hold one object", deep);
        assertRefused(".", changed("\"people\": 3", "\"x\": " + deep + ", \"people\": 3"));
        assertRefused(".", changed("\"people\": 3", "\"x\": " + "{\"a\":".repeat(200_000) + ", \"people\": 3"));
        assertRefused(".", changed("[2, 1, 1]", deep));
    }

    @Test
    void a_large_file_is_read_and_planned_and_cut_off_it_is_refused() throws IOException {
        var text = new StringBuilder("{\"people\": 1000, \"volunteers\": [");
        text.append("{\"capacity\": 2}, ".repeat(499)).append("{\"capacity\": 2}], \"edges\": [");
        for (int person = 0; person < 1000; person++) {
            for (int volunteer = 0; volunteer < 500; volunteer += 2) {
                text.append(person + volunteer == 0 ? "[" : ", [")
                        .append(person)
                        .append(", ")
                        .append(volunteer)
                        .append(", ")
                        .append(1 + (person * 7919 + volunteer * 104_729) % 100)
                        .append(']');
            }
        }
        var cut = text.toString();
        var answer = plan(text.append("]}").toString());
        assertEquals(0, answer.code());
        assertTrue(answer.out().contains("\"matched\": 500"), answer.out().substring(0, 200));
        assertTrue(answer.out().contains("\"optimal\": true"), answer.out().substring(0, 200));
        assertRefused(".", cut);
    }

    @Test
    void missing_files_and_wrong_calls_are_refused() throws IOException {
        var none = folder.resolve("none.json").toString();
        Ran.kith("plan", none).assertRefused("there is no file " + none);
        Ran.kith("plan", folder.toString()).assertRefused("is a folder");
        Ran.kith("plan").assertRefused("a file is missing; usage: kith plan");
        plan(GOOD, "--fast").assertRefused("the option --fast is unknown");
        plan(GOOD, "--out").assertRefused("the option --out needs a value");
        plan(GOOD, "--match-bonus", "1", "--match-bonus", "2").assertRefused("given twice");
        plan(GOOD, "--match-bonus", "-1").assertRefused("the match bonus is -1");
        plan(GOOD, "--match-bonus", "1.5").assertRefused("the match bonus is 1.5");
        plan(GOOD, "other.json").assertRefused("one file at a time");
        Ran.kith("dance").assertRefused("there is no command 'dance'");
    }

    @Test
    void help_lists_the_commands() {
        var help = Ran.kith("help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("kith plan FILE.json [--out FILE.json] [--match-bonus N]"));
        assertEquals(2, Ran.kith().code());
    }
}
