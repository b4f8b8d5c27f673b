package org.kith.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    private static String sentence(Runnable attempt) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, attempt::run).getMessage());
    }

    @Test
    void nine_instruments_come_with_kith_and_three_of_them_with_wording() {
        assertEquals(
                List.of("UCLA3", "ONSLON1", "ONS4", "SWEMWBS", "WEMWBS", "DJG6", "DJG11", "LSNS6", "CEL"),
                Instruments.all().stream().map(Instrument::code).toList());
        assertEquals(
                List.of("UCLA3", "ONSLON1", "ONS4"),
                Instruments.all().stream()
                        .filter(Instrument::isReadyToUse)
                        .map(Instrument::code)
                        .toList());
    }

    @Test
    void no_wording_is_shipped_that_needs_a_licence() {
        for (var instrument : Instruments.all()) {
            if (instrument.wordingStatus() == WordingStatus.LICENCE_REQUIRED) {
                instrument.items().forEach(i -> assertNull(i.wording(), instrument.code()));
            } else {
                assertTrue(instrument.licence().contains("Open Government Licence"), instrument.code());
            }
        }
    }

    @Test
    void every_definition_file_is_in_the_list() throws Exception {
        Path folder = Path.of("src/main/resources/org/kith/outcomes/instruments");
        try (var files = Files.list(folder)) {
            var names = files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".json"))
                    .sorted()
                    .toList();
            assertEquals(
                    names,
                    Files.readAllLines(folder.resolve("list.txt")).stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void every_scale_reaches_from_its_least_to_its_most() {
        for (var instrument : Instruments.all()) {
            for (var scale : instrument.scales()) {
                var lows = instrument.options().stream()
                        .map(Instrument.Option::value)
                        .sorted()
                        .toList();
                var first = extreme(instrument, scale, lows.get(0), lows.get(lows.size() - 1), false);
                var last = extreme(instrument, scale, lows.get(0), lows.get(lows.size() - 1), true);
                assertEquals(0, scale.min().compareTo(first), instrument.code() + " " + scale.id());
                assertEquals(0, scale.max().compareTo(last), instrument.code() + " " + scale.id());
            }
        }
    }

    private static BigDecimal extreme(
            Instrument instrument, Instrument.Scale scale, BigDecimal low, BigDecimal high, boolean top) {
        var answers = instrument.items().stream()
                .map(item -> instrument.options().stream()
                        .filter(o -> scale.counted().isEmpty()
                                ? o.value().equals(top ? high : low)
                                : scale.counted()
                                                .getOrDefault(item.id(), Set.of())
                                                .contains(o.code())
                                        == top)
                        .findFirst()
                        .orElse(instrument.options().get(0))
                        .code())
                .collect(Collectors.joining(","));
        return Scoring.score(instrument, Answers.read(instrument, answers)).stream()
                .filter(s -> s.scale().equals(scale.id()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void an_instrument_is_found_by_its_code_in_either_case_and_by_version() {
        assertEquals("UCLA3", Instruments.get("ucla3").code());
        assertEquals(1, Instruments.get("UCLA3", 1).version());
        assertEquals("ONS4", Instruments.get("ons4", 1).code());
        assertTrue(sentence(() -> Instruments.get("UCLA3", 2)).contains("no version 2 of instrument UCLA3"));
        assertTrue(sentence(() -> Instruments.get("NOSUCH"))
                .contains("no instrument NOSUCH; the instruments are UCLA3, ONSLON1,"));
    }

    @Test
    void de_jong_gierveld_is_asked_in_the_order_of_its_manual_and_stored_by_item() {
        var six = Instruments.get("DJG6");
        assertEquals(
                List.of("3", "4", "7", "9", "8", "10"),
                six.itemsAsPresented().stream().map(Instrument.Item::id).toList());
        var answers = Answers.of(six, Map.of("3", "Y", "4", "N", "7", "M", "9", "d", "8", ""));
        assertEquals("Y,d,-,N,M,-", answers.text());
        assertEquals("N", answers.to(six, "4").code());
    }

    @Test
    void the_second_question_of_the_campaign_tool_turns_its_options_round() {
        var flags = Instruments.get("CEL").items().stream()
                .map(Instrument.Item::optionsReversed)
                .toList();
        assertEquals(List.of(false, true, false), flags);
    }

    @Test
    void the_three_ways_to_be_missing_are_kept_apart() {
        var answers = Answers.read(Instruments.get("ONS4"), "-,d,x, 7 ");
        assertEquals(1, answers.count(Answer.Kind.NOT_ANSWERED));
        assertEquals(1, answers.count(Answer.Kind.DECLINED));
        assertEquals(1, answers.count(Answer.Kind.NOT_APPLICABLE));
        assertEquals(1, answers.count(Answer.Kind.VALUE));
        assertEquals("-,d,x,7", answers.text());
        assertEquals(answers, Answers.read(Instruments.get("ONS4"), answers.text()));
    }

    @Test
    void answers_can_name_their_question() {
        var six = Instruments.get("DJG6");
        assertEquals("Y,-,-,N,-,-", Answers.read(six, "4=N, 3=Y").text());
        assertTrue(sentence(() -> Answers.read(six, "4=N,4=Y")).contains("answered twice"));
        assertTrue(sentence(() -> Answers.read(six, "5=N")).contains("no question 5"));
        assertTrue(sentence(() -> Answers.read(six, "4=N,Y")).contains("no question Y"));
    }

    @Test
    void a_wrong_answer_is_refused_with_the_answers_that_are_possible() {
        var ucla = Instruments.get("UCLA3");
        assertEquals(
                "“4” is not an answer of UCLA3; the answers are 1, 2, 3, and -, d or x for not answered, declined or not"
                        + " applicable.",
                sentence(() -> Answers.read(ucla, "4,1,1")));
        assertEquals("UCLA3 has 3 questions, but 2 answers were given.", sentence(() -> Answers.read(ucla, "1,1")));
        assertEquals("UCLA3 has 3 questions, but 4 answers were given.", sentence(() -> Answers.read(ucla, "1,1,1,")));
    }

    private static String definition(String algorithm, String scale, String status) {
        return """
                {"code": "T", "version": 1, "title": "T", "algorithm": "%s", "direction": "HIGHER_BETTER",
                 "wordingStatus": "%s", "licence": "l", "citation": "c",
                 "items": [{"id": "a"}, {"id": "b"}], "options": [{"code": "0", "value": 0}],
                 "scales": [%s]}
                """.formatted(algorithm, status, scale);
    }

    @Test
    void a_definition_that_cannot_be_scored_is_refused_in_a_sentence() {
        String scale = "{\"id\": \"s\", \"min\": 0, \"max\": 1}";
        String needed = "LICENCE_REQUIRED";
        assertNotNull(Instrument.read(definition("sum", scale, needed)));
        assertFalse(Instrument.read(definition("sum", scale, needed)).isReadyToUse());
        assertTrue(sentence(() -> Instrument.read(definition("magic", scale, needed)))
                .contains("no algorithm magic; the algorithms are sum, sum-prorated"));
        assertTrue(sentence(() -> Instrument.read(definition("sum-table", scale, needed)))
                .contains("no table"));
        assertTrue(sentence(() -> Instrument.read(definition("ordinal", scale, needed)))
                .contains("one question in each"));
        assertTrue(sentence(() -> Instrument.read(definition("each-alone", scale, needed)))
                .contains("one question in each"));
        assertTrue(sentence(() -> Instrument.read(definition("de-jong-gierveld", scale, needed)))
                .contains("which answers count"));
        assertTrue(
                sentence(() -> Instrument.read(definition("sum", "", needed))).contains("no scale"));
        assertTrue(sentence(() -> Instrument.read(definition("sum", scale, "SHIP_OGL")))
                .contains("lacks the wording"));
        assertTrue(sentence(() -> Instrument.read(definition("sum", "{\"id\": \"s\", \"max\": 1}", needed)))
                .contains("min"));
        assertEquals(
                "“FREE” is none of [SHIP_OGL, SHIP_ATTRIBUTED, LICENCE_REQUIRED].",
                sentence(() -> Instrument.read(definition("sum", scale, "FREE"))));
        assertTrue(sentence(() -> Instrument.read("[]")).contains("not an instrument definition"));
        assertTrue(sentence(() -> Instrument.read("{")).contains("not an instrument definition"));
        assertTrue(sentence(() -> Instrument.read("{}")).contains("not an instrument definition"));
    }

    private static String changed(String instrument, String from, String to) throws Exception {
        String json =
                Files.readString(Path.of("src/main/resources/org/kith/outcomes/instruments", instrument + "-1.json"));
        assertTrue(json.contains(from), json);
        return sentence(() -> Instrument.read(json.replace(from, to)));
    }

    @Test
    void a_definition_that_names_things_twice_or_not_at_all_is_refused() throws Exception {
        String three = "{ \"id\": \"3\", \"wording\": null }";
        assertTrue(changed("CEL", three, "{ \"id\": \"1\", \"wording\": null }").contains("a question twice"));
        assertTrue(changed("CEL", "\"code\": \"A\"", "\"code\": \"D\"").contains("an option twice"));
        assertTrue(changed("DJG6", "\"3\", \"4\", \"7\", \"9\"", "\"3\", \"4\", \"7\", \"8\"")
                .contains("present each"));
        assertTrue(changed("DJG6", "\"3\", \"4\", \"7\", \"9\"", "\"3\", \"4\", \"7\", \"9\", \"9\"")
                .contains("once"));
        assertTrue(changed("DJG6", "[ \"3\", \"9\", \"10\" ]", "[ \"3\", \"9\", \"11\" ]")
                .contains("unknown questions: emo"));
        assertTrue(changed("DJG6", "\"8\": [", "\"12\": [").contains("counts unknown questions: soc"));
        assertTrue(changed("CEL", "\"mainScale\": \"total\"", "\"mainScale\": \"all\"")
                .contains("no scale all"));
        assertTrue(
                changed("CEL", "\"options\": [", "\"options\": [], \"old\": [").contains("twice or none"));
    }
}
