package org.kith.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    /** Every score as {@code scale value band}, so that a whole result is one readable line. */
    private static String scored(String instrument, String answers) {
        var definition = Instruments.get(instrument);
        return scored(definition, answers);
    }

    private static String scored(Instrument definition, String answers) {
        return Scoring.score(definition, Answers.read(definition, answers)).stream()
                .map(s -> s.scale() + " " + s.value() + (s.band() == null ? "" : " " + s.band()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "1,1,1 > total 3 not lonely",
                "2,1,1 > total 4 not lonely",
                "2,2,1 > total 5 not lonely",
                "2,2,2 > total 6 lonely",
                "3,2,1 > total 6 lonely",
                "3,3,3 > total 9 lonely",
                "2,-,1 > total null",
                "2,d,1 > total null",
                "2,x,1 > total null"
            })
    void ucla_adds_three_answers_and_needs_them_all(String answers, String expected) {
        assertEquals(expected, scored("UCLA3", answers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "1 > total 1 chronically lonely",
                "2 > total 2",
                "3 > total 3",
                "4 > total 4",
                "5 > total 5",
                "d > total null"
            })
    void the_direct_question_calls_only_often_or_always_chronic(String answer, String expected) {
        assertEquals(expected, scored("ONSLON1", answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "SA,SA,SA > total 0",
                "A,A,A > total 3",
                "N,A,D > total 6",
                "D,D,N > total 8",
                "SD,SD,SD > total 12",
                "SD,d,SD > total null"
            })
    void the_campaign_tool_tells_disagree_from_declined(String answers, String expected) {
        assertEquals(expected, scored("CEL", answers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "1,1,1,1,1,1,1 > raw 7; metric 7.00 low",
                "3,3,3,3,3,3,3 > raw 21; metric 19.25 low",
                "3,3,3,3,3,3,4 > raw 22; metric 19.98 medium",
                "2,3,2,3,3,4,3 > raw 20; metric 18.59 low",
                "4,4,3,4,4,4,4 > raw 27; metric 24.11 medium",
                "4,4,4,4,5,5,4 > raw 30; metric 27.03 medium",
                "4,4,4,4,5,5,5 > raw 31; metric 28.13 high",
                "5,5,5,5,5,5,5 > raw 35; metric 35.00 high",
                "5,5,5,5,5,5,- > raw null; metric null"
            })
    void the_short_warwick_edinburgh_scale_becomes_metric(String answers, String expected) {
        assertEquals(expected, scored("SWEMWBS", answers));
    }

    @Test
    void the_metric_table_has_29_values_that_only_rise() {
        var table = Instruments.get("SWEMWBS").table();
        assertEquals(29, table.size());
        BigDecimal last = BigDecimal.ZERO;
        for (int raw = 7; raw <= 35; raw++) {
            BigDecimal metric = table.get(BigDecimal.valueOf(raw));
            assertTrue(metric.compareTo(last) > 0, "at " + raw);
            assertEquals(2, metric.scale());
            last = metric;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "1,1,1,1,1,1,1,1,1,1,1,1,1,1 > total 14",
                "2,3,2,3,2,3,2,3,2,3,2,3,2,3 > total 35",
                "3,3,3,3,3,3,3,3,3,3,3,3,3,3 > total 42",
                "4,4,4,4,4,4,4,4,4,4,4,4,4,4 > total 56",
                "5,5,5,5,5,5,5,5,5,5,5,5,5,5 > total 70",
                "5,5,5,5,5,5,5,5,5,5,5,5,5,- > total null"
            })
    void the_long_warwick_edinburgh_scale_adds_fourteen_answers(String answers, String expected) {
        assertEquals(expected, scored("WEMWBS", answers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "4,6,8,1 > satisfaction 4 low; worthwhile 6 medium; happiness 8 high; anxiety 1 very low",
                "5,7,9,3 > satisfaction 5 medium; worthwhile 7 high; happiness 9 very high; anxiety 3 low",
                "0,10,-,5 > satisfaction 0 low; worthwhile 10 very high; happiness null; anxiety 5 medium",
                "d,x,9,6 > satisfaction null; worthwhile null; happiness 9 very high; anxiety 6 high",
                "0,0,0,0 > satisfaction 0 low; worthwhile 0 low; happiness 0 low; anxiety 0 very low",
                "4,4,4,2 > satisfaction 4 low; worthwhile 4 low; happiness 4 low; anxiety 2 low",
                "4,4,4,4 > satisfaction 4 low; worthwhile 4 low; happiness 4 low; anxiety 4 medium"
            })
    void each_well_being_question_stands_alone_and_anxiety_runs_the_other_way(String answers, String expected) {
        assertEquals(expected, scored("ONS4", answers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "N,N,N,Y,Y,Y > emo 0 not lonely; soc 0 not lonely; total 0 not lonely",
                "M,N,N|Y,Y,Y > emo 1 lonely; soc 0 not lonely; total 1 not lonely",
                "N,N,N,M,M,M > emo 0 not lonely; soc 3 lonely; total 3 moderate",
                "Y,Y,M,Y,M,N > emo 3 lonely; soc 2 lonely; total 5 severe",
                "Y,Y,Y,N,N,N > emo 3 lonely; soc 3 lonely; total 6 severe",
                "Y,-,N,Y,N,Y > emo null; soc 1 lonely; total 2 moderate",
                "Y,-,N,-,N,Y > emo null; soc null; total null"
            })
    void six_items_of_de_jong_gierveld_allow_one_missing_answer_for_the_total(String answers, String expected) {
        assertEquals(expected, scored("DJG6", answers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "YNNYNNYYNNY > emo 0; soc 0; total 0 not lonely",
                "MMMMMMMMMMM > emo 6; soc 5; total 11 very severe",
                "NYYNYYNNYYN > emo 6; soc 5; total 11 very severe",
                "YNYMNNYYMNY > emo 2; soc 1; total 3 moderate",
                "Y-NYNNNYNNM > emo null; soc 2; total 2 not lonely",
                "Y-N-NNNYNNM > emo null; soc null; total null"
            })
    void eleven_items_of_de_jong_gierveld_count_more_or_less_as_lonely(String letters, String expected) {
        assertEquals(expected, scored("DJG11", String.join(",", letters.split(""))));
    }

    @Test
    void of_five_options_only_the_middle_is_more_or_less() {
        assertEquals("emo 6; soc 0; total 6 moderate", scored("DJG11", "Y!,Y!,Y!,Y!,Y!,Y!,Y!,Y!,Y!,Y!,Y!"));
        assertEquals("emo 0; soc 5; total 5 moderate", scored("DJG11", "N!,N!,N!,N!,N!,N!,N!,N!,N!,N!,N!"));
        assertEquals("emo 5; soc 5; total 10 severe", scored("DJG11", "N!,N!,Y!,N!,Y!,Y!,N!,N!,Y!,Y!,N!"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "0,0,0,0,0,0 > family 0 marginal ties; friends 0 marginal ties; total 0 at risk",
                "2,2,2,1,1,1 > family 6; friends 3 marginal ties; total 9 at risk",
                "3,2,2,2,1,1 > family 7; friends 4 marginal ties; total 11 at risk",
                "5,4,3,0,0,0 > family 12; friends 0 marginal ties; total 12 not at risk",
                "4,4,4,4,4,4 > family 12; friends 12; total 24 not at risk",
                "4,4,-,4,4,4 > family null; friends 12; total null"
            })
    void lubbens_network_is_at_risk_below_twelve(String answers, String expected) {
        assertEquals(expected, scored("LSNS6", answers));
    }

    @Test
    void the_score_that_stands_for_the_whole_is_the_main_one() {
        var swemwbs = Instruments.get("SWEMWBS");
        var main = Scoring.main(swemwbs, Answers.read(swemwbs, "4,4,3,4,4,4,4"));
        assertEquals(new Score("metric", new BigDecimal("24.11"), "medium"), main);
        var ons4 = Instruments.get("ONS4");
        assertNull(Scoring.main(ons4, Answers.read(ons4, "4,4,4,4")));
    }

    @Test
    void a_new_instrument_needs_a_definition_and_no_code() {
        var garden = Instrument.read("""
                {"code": "GARDEN", "version": 2, "title": "Garden days", "algorithm": "sum-prorated",
                 "direction": "HIGHER_BETTER", "wordingStatus": "SHIP_ATTRIBUTED", "licence": "ours", "citation": "us",
                 "items": [{"id": "a", "wording": "Sun?"}, {"id": "b", "wording": "Soil?"}, {"id": "c", "wording": "Tea?"}],
                 "options": [{"code": "0", "value": 0}, {"code": "1", "value": 1}],
                 "scales": [{"id": "total", "min": 0, "max": 3, "missingAllowed": 2,
                             "bands": [{"label": "grey", "below": 1.5}, {"label": "green"}]}],
                 "mainScale": "total"}
                """);
        assertTrue(garden.isReadyToUse());
        assertEquals("total 3 green", scored(garden, "1,1,1"));
        assertEquals("total 1.50 green", scored(garden, "1,0,-"));
        assertEquals("total 0.00 grey", scored(garden, "d,0,x"));
        assertEquals("total null", scored(garden, "d,-,x"));
    }

    @Test
    void answers_of_another_instrument_are_refused() {
        var answers = Answers.read(Instruments.get("UCLA3"), "1,1,1");
        assertThrows(IllegalArgumentException.class, () -> Scoring.score(Instruments.get("ONS4"), answers));
    }
}
