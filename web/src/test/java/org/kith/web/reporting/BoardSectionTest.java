package org.kith.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.reporting.ReleasedTable;

/** What the board reads of one released table. */
class BoardSectionTest {
    private static final ReleasedTable WAITING = new ReleasedTable(
            "WAITING",
            List.of("Granite Friends", "TOTAL"),
            List.of("UNDER_4_WEEKS", "LONGER", "TOTAL"),
            List.of(List.of("*", "9", "*"), List.of("12", "*", "31")));

    @Test
    void a_hidden_number_is_a_gap_in_the_chart() {
        var chart = new BoardSection(null, WAITING, null).getChart();
        assertTrue(String.valueOf(chart).replace(" ", "").contains("[12.0,null]"), chart);
        assertFalse(String.valueOf(chart).contains("31"), chart);
    }

    @Test
    void a_table_without_any_number_has_no_chart_and_says_so() {
        var hidden =
                new ReleasedTable("WAITING", List.of("TOTAL"), List.of("LONGER", "TOTAL"), List.of(List.of("*", "*")));
        assertNull(new BoardSection(null, hidden, null).getChart());
        assertTrue(new BoardSection(null, hidden, null).getSentence().contains("too small"));
    }

    @Test
    void the_sentence_does_not_say_a_number_that_is_hidden() {
        var sentence = new BoardSection(null, WAITING, null).getSentence();
        assertTrue(sentence.startsWith("31 people were waiting"), sentence);
        assertTrue(sentence.contains("(not shown)"), sentence);
    }

    @Test
    void an_earlier_release_stands_beside_what_it_also_has() {
        var earlier = new ReleasedTable("WAITING", List.of("TOTAL"), List.of("TOTAL"), List.of(List.of("28")));
        var rows = new BoardSection(null, WAITING, earlier).getRows();
        assertNull(rows.get(0).cells().get(2).earlier());
        assertEquals("28", rows.get(1).cells().get(2).earlier());
    }

    @Test
    void quarters_and_codes_are_in_words() {
        assertEquals("Jul–Sep 2026", BoardSection.words("2026-Q3"));
        assertEquals("26 weeks or longer", BoardSection.words("LONGER"));
        assertEquals("Granite Friends", BoardSection.words("Granite Friends"));
    }
}
