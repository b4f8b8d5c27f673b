package org.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and arguments that no command can use: each gives one sentence, prints nothing and ends with code 2. */
class BadInputTest {
    private static final String PLAN = """
        {"people": 2, "volunteers": [{"capacity": 1}, {"capacity": 2}], "matchBonus": 3,
         "edges": [[0, 0, 10], [0, 1, 9], [1, 0, 8]]}
        """;
    private static final String PAIRED = "id,baseline,followup\na,8,6\nb,7,6\nc,9,\n\"d, e\",5,4\n";
    private static final String SURVIVAL = "weeks,event\n2,1\n5,0\n8.5,1\n12,0\n";
    private static final String TABLE = "partner,60s,70s,all\nHarbour,12,3,15\n\"Links, the\",7,9,16\nall,19,12,31\n";

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("plan", PLAN.replace("[1, 0, 8]", "[2, 0, 8]"), "person 2 is unknown"),
                arguments("plan", PLAN.replace("[1, 0, 8]", "[1, 2, 8]"), "volunteer 2 is unknown"),
                arguments("plan", PLAN.replace("\"capacity\": 2", "\"capacity\": -2"), "a capacity of -2"),
                arguments("plan", PLAN.replace("[0, 1, 9]", "[0, 0, 9]"), "listed twice"),
                arguments("plan", PLAN.replace("9]", "NaN]"), "a score is NaN"),
                arguments("plan", PLAN.replace("9]", "0]"), "a score of 0"),
                arguments("plan", PLAN.replace("9]", "9.5]"), "a score is 9.5"),
                arguments("plan", PLAN.replace("9]", "nine]"), "a score is nine"),
                arguments("plan", PLAN.substring(0, PLAN.length() / 2), "cut off"),
                arguments("plan", "\n", "cut off"),
                arguments("evaluate paired", PAIRED.replace("followup", "later"), "no column followup"),
                arguments("evaluate paired", PAIRED.replace("id,", "who,"), "no column id"),
                arguments("evaluate paired", PAIRED.replace("8,6", "eight,6"), "“eight”"),
                arguments("evaluate paired", PAIRED.replace("8,6", "8,Infinity"), "“Infinity”"),
                arguments("evaluate paired", PAIRED.replace("8,6", "1e999,6"), "“1e999”"),
                arguments("evaluate paired", PAIRED.replace("8,6", "NaN,6"), "“NaN”"),
                arguments("evaluate paired", PAIRED.replace("8,6", "8;6"), "row 2 has 2 fields"),
                arguments("evaluate paired", PAIRED.replace("e\"", "e"), "is not a CSV file"),
                arguments("evaluate paired", PAIRED.lines().findFirst().orElseThrow(), "no rows below its header"),
                arguments("evaluate paired", "a,8,6", "no column id"),
                arguments("evaluate survival", SURVIVAL.replace("weeks", "days"), "no column weeks"),
                arguments("evaluate survival", SURVIVAL.replace("event", "ended"), "no column event"),
                arguments("evaluate survival", SURVIVAL.replace("8.5", "eight"), "“eight”"),
                arguments("evaluate survival", SURVIVAL.replace("8.5", "-8"), "row 4 has no weeks or less than 0"),
                arguments("evaluate survival", SURVIVAL.replace("8.5", ""), "row 4 has no weeks or less than 0"),
                arguments("evaluate survival", SURVIVAL.replace("8.5", "-Infinity"), "“-Infinity”"),
                arguments("evaluate survival", SURVIVAL.replace("8.5,1", "8.5,yes"), "“yes”"),
                arguments("evaluate survival", SURVIVAL.replace("8.5,1", "8.5,"), "the event in row 4"),
                arguments("evaluate survival", SURVIVAL.replace("8.5", "\"8.5"), "is not a CSV file"),
                arguments("evaluate survival", "weeks,event", "no rows below its header"),
                arguments("disclose", TABLE.replace("all,19,12,31", "all,19,12,30"), "should be 31"),
                arguments("disclose", TABLE.replace("12,3,15", "12,3,16"), "should be 15"),
                arguments("disclose", TABLE.replace("12,3,15", "12,3"), "row 2 has 3 fields"),
                arguments("disclose", TABLE.replace("12,3,15", "12,3,15,15"), "row 2 has 5 fields"),
                arguments("disclose", TABLE.replace("12,3,15", "-12,27,15"), "“-12”"),
                arguments("disclose", TABLE.replace("12,3,15", "12.5,2.5,15"), "“12.5”"),
                arguments("disclose", TABLE.replace("12,3,15", "many,3,15"), "“many”"),
                arguments("disclose", TABLE.replace("12,3,15", ",3,15"), "“” in row 2"),
                arguments("disclose", TABLE.replace("the\"", "the"), "is not a CSV file"),
                arguments("disclose", "partner,60s,all", "needs a row of labels"),
                arguments("disclose", "Harbour\nLinks\n", "needs a row of labels"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_bad_file_is_refused(String command, String text, String sentence) throws IOException {
        Ran.kith(withFile(command, text.getBytes(StandardCharsets.UTF_8))).assertRefused(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "evaluate paired", "evaluate survival", "disclose", "score FILE 1"})
    void what_is_no_text_is_refused(String command) throws IOException {
        Ran.kith(withFile(command, new byte[0])).assertRefused("");
        Ran.kith(withFile(command, new byte[] {(byte) 0xff, (byte) 0xfe, '{', (byte) 0xc3, '}'}))
                .assertRefused("");
        var good = command.equals("plan")
                ? PLAN.replace("\"people\"", "\"a\": \"\u00e4\", \"people\"")
                : PAIRED + "\u00e4,1,1\n";
        Ran.kith(withFile(command, good.getBytes(StandardCharsets.ISO_8859_1))).assertRefused("UTF-8");
        Ran.kith(with(command, folder.resolve("none.json").toString())).assertRefused("there is no file");
        Ran.kith(with(
                        command,
                        Files.createDirectories(folder.resolve("sub.json")).toString()))
                .assertRefused("is a folder");
    }

    @ParameterizedTest
    @CsvSource({
        "NOSUCH, '1,2,3', There is no instrument NOSUCH",
        "'', '1,2,3', There is no instrument",
        "UCLA3, '1,2', 3 questions",
        "UCLA3, '1,2,3,1', 3 questions",
        "UCLA3, '', 3 questions",
        "UCLA3, '1,2,4', “4” is not an answer",
        "UCLA3, '1,2,0', “0” is not an answer",
        "UCLA3, '1,2,-1', “-1” is not an answer",
        "UCLA3, '1,2,2.5', “2.5” is not an answer",
        "UCLA3, '1,2,often', “often” is not an answer",
        "UCLA3, '1,2,NaN', “NaN” is not an answer",
        "SWEMWBS, '1,2,3,4,5,6,1', “6” is not an answer"
    })
    void wrong_answers_are_refused(String instrument, String answers, String sentence) {
        Ran.kith("score", instrument, answers).assertRefused(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, four, “four” is not a person-time",
        "1, 2, 3, 0, “0” is not a person-time",
        "1, -2, 3, 4, “-2” is not a person-time",
        "1, Infinity, 3, 4, “Infinity” is not a person-time",
        "1, NaN, 3, 4, “NaN” is not a person-time",
        "one, 2, 3, 4, “one” is not a number of events",
        "-1, 2, 3, 4, “-1” is not a number of events",
        "1, 2, 3.5, 4, “3.5” is not a number of events",
        "1, 2, 99999999999, 4, “99999999999” is not a number of events"
    })
    void wrong_events_and_times_are_refused(String events0, String time0, String events1, String time1, String words) {
        Ran.kith("evaluate", "rate-ratio", events0, time0, events1, time1).assertRefused(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-5", "2.5", "five", "", "NaN", "9999999999"})
    void a_threshold_that_is_none_is_refused(String threshold) throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), TABLE).toString();
        Ran.kith("disclose", file, "--threshold", threshold).assertRefused("the threshold is a whole number");
    }

    @Test
    void a_plan_that_cannot_be_written_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("list.json"), PLAN).toString();
        Ran.kith("plan", file, "--out", folder.toString()).assertRefused("could not be read or written");
        Ran.kith("plan", file, "--out", folder.resolve("none/plan.json").toString())
                .assertRefused("none");
    }

    /** Whatever happens to a good file, there is an answer or one sentence, and nothing is thrown. */
    @ParameterizedTest
    @ValueSource(strings = {"plan", "evaluate paired", "evaluate survival", "disclose", "score FILE 1,2,3"})
    void a_good_file_with_a_few_bytes_changed_is_answered_or_refused(String command) throws IOException {
        var good = (switch (command) {
                    case "plan" -> PLAN;
                    case "evaluate paired" -> PAIRED;
                    case "evaluate survival" -> SURVIVAL;
                    case "disclose" -> TABLE;
                    default -> definition();
                })
                .getBytes(StandardCharsets.UTF_8);
        var chance = new Random(20260801);
        for (int i = 0; i < 1500; i++) {
            var ran = Ran.kith(withFile(command, changed(good, chance)));
            if (ran.code() == 0) {
                assertEquals("", ran.err());
                assertTrue(!ran.out().isEmpty());
            } else {
                ran.assertRefused("");
            }
        }
    }

    private static byte[] changed(byte[] good, Random chance) {
        var bytes = good.clone();
        var signs = "0123456789-.,;:\"'{}[]\n eENx\u0000".getBytes(StandardCharsets.UTF_8);
        for (int n = 1 + chance.nextInt(3); n > 0; n--) {
            bytes[chance.nextInt(bytes.length)] = signs[chance.nextInt(signs.length)];
        }
        return chance.nextInt(4) == 0 ? Arrays.copyOf(bytes, chance.nextInt(bytes.length)) : bytes;
    }

    private static String definition() throws IOException {
        try (var file = BadInputTest.class.getResourceAsStream("/org/kith/outcomes/instruments/UCLA3-1.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String[] withFile(String command, byte[] bytes) throws IOException {
        return with(command, Files.write(folder.resolve("file.json"), bytes).toString());
    }

    /** The command's words with the file where FILE stands, or at the end. */
    private static String[] with(String command, String file) {
        var words = command.contains("FILE") ? command.replace("FILE", file) : command + " " + file;
        return List.of(words.split(" ")).toArray(String[]::new);
    }
}
