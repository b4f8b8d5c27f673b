package org.kith.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A definition that could not be stored and read again is refused in a sentence; one at the limit is not. */
class DefinitionLimitsTest {
    private static final String DEFINITION = """
        {"code": "TRY1", "version": 1, "title": "A try", "algorithm": "sum", "direction": "HIGHER_BETTER",
         "wordingStatus": "LICENCE_REQUIRED", "licence": "l", "citation": "Someone 2020",
         "items": [{"id": "a", "wording": "How are you?"}, {"id": "b"}],
         "options": [{"code": "0", "value": 0}, {"code": "1", "value": 1}],
         "scales": [{"id": "total", "min": 0, "max": 2, "bands": [{"label": "little", "upTo": 1}, {"label": "much"}]}]}
        """;

    @ParameterizedTest
    @ValueSource(strings = {"try", "1TRY", "TRY-1", "ABCDEFGHIJKLMNOPQRSTU", ""})
    void a_code_is_capital_letters_and_digits(String code) {
        refused("\"TRY1\"", '"' + code + '"', "needs a code of 1 to 20 capital letters and digits");
    }

    @Test
    void a_code_may_have_twenty_letters() {
        assertNotNull(read("\"TRY1\"", "\"ABCDEFGHIJKLMNOPQRST\""));
    }

    @Test
    void versions_begin_at_one() {
        refused("\"version\": 1", "\"version\": 0", "needs a version of 1 or more");
    }

    @ParameterizedTest
    @CsvSource({
        "A try,200,needs a title of at most 200",
        "Someone 2020,1000,needs a citation of at most 1000",
        "How are you?,1000,without words or with more than 1000",
        "little,60,a band of more than 60"
    })
    void words_are_there_and_fit(String words, int most, String sentence) {
        assertNotNull(read(words, "w".repeat(most)));
        refused(words, "w".repeat(most + 1), sentence);
        refused('"' + words + '"', "\" \"", sentence);
    }

    @Test
    void ids_of_questions_and_scales_are_letters_and_digits() {
        refused("\"id\": \"b\"", "\"id\": \"b,c\"", "a question whose id is not letters and digits");
        refused("\"id\": \"b\"", "\"id\": \"" + "b".repeat(31) + '"', "a question whose id is not letters and digits");
        refused("\"id\": \"total\"", "\"id\": \"the total\"", "a scale whose id is not letters and digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "x", "-", "1,2", "12345678901"})
    void an_answer_looks_like_no_separator_and_like_no_mark_for_a_missing_one(String code) {
        refused("\"code\": \"1\"", "\"code\": \"" + code + '"', "has the answer code “" + code + "”");
    }

    @Test
    void an_answer_may_begin_like_a_mark_for_a_missing_one() {
        assertEquals(
                "d1",
                read("\"code\": \"1\"", "\"code\": \"d1\"").options().get(1).code());
    }

    @Test
    void as_many_questions_as_can_be_kept_and_no_more() {
        assertEquals(100, read(questions(100)).items().size(), "an answer and its comma each");
        assertTrue(sentence(questions(101)).contains("more questions than can be kept"));
        var longer = questions(50).replace("\"code\": \"1\"", "\"code\": \"123\"");
        assertEquals(50, read(longer).items().size());
        var tooLong = questions(50).replace("\"code\": \"0\"", "\"code\": \"1234\"");
        assertTrue(sentence(tooLong).contains("more questions than can be kept"), "the longest answer counts");
    }

    @Test
    void a_scale_ends_above_where_it_begins() {
        refused("\"max\": 2", "\"max\": 0", "a scale that ends where it begins");
        refused("\"min\": 0", "\"min\": 3", "a scale that ends where it begins");
    }

    @Test
    void a_table_turns_a_raw_sum_into_a_metric_score() {
        var json = DEFINITION
                .replace("\"sum\"", "\"sum-table\"")
                .replace("\"scales\"", "\"table\": {\"0\": \"7.51\", \"2\": \"35.00\"}, \"scales\"");
        assertEquals(
                Map.of(new BigDecimal("0"), new BigDecimal("7.51"), new BigDecimal("2"), new BigDecimal("35.00")),
                read(json).table());
    }

    @Test
    void a_licence_adds_wording_and_a_version_and_changes_nothing_else() {
        var before = read(DEFINITION.replace("\"wording\": \"How are you?\"", "\"wording\": null"));
        assertFalse(before.isReadyToUse());
        var after = read(InstrumentFile.licensed(DEFINITION, 2, "LIC-7", Map.of("a", "One?", "b", "Two?")));
        assertEquals(2, after.version());
        assertEquals("LIC-7", after.licenceReference());
        assertEquals(
                "One? Two?",
                after.items().stream().map(Instrument.Item::wording).collect(Collectors.joining(" ")));
        assertEquals(before.scales(), after.scales());
        assertTrue(after.isReadyToUse());
    }

    private static String questions(int n) {
        var all =
                IntStream.range(0, n).mapToObj(i -> "{\"id\": \"q" + i + "\"}").collect(Collectors.joining(","));
        return DEFINITION.replace("{\"id\": \"a\", \"wording\": \"How are you?\"}, {\"id\": \"b\"}", all);
    }

    private static void refused(String from, String to, String sentence) {
        var told = sentence(changed(from, to));
        assertTrue(told.contains(sentence), told);
    }

    private static String sentence(String json) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> read(json)).getMessage());
    }

    private static Instrument read(String from, String to) {
        return read(changed(from, to));
    }

    private static Instrument read(String json) {
        return InstrumentFile.read(json);
    }

    private static String changed(String from, String to) {
        assertTrue(DEFINITION.contains(from), from);
        return DEFINITION.replace(from, to);
    }
}
