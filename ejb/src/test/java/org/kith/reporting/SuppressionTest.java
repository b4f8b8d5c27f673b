package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    static Table table(long[]... counts) {
        return Table.twoWay(names("partner ", counts.length), names("band ", counts[0].length), counts);
    }

    private static List<String> names(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).toList();
    }

    static String text(ProtectedTable table) {
        var text = new StringBuilder();
        int columns = table.columns() + (table.columnLabels().equals(List.of("")) ? 0 : 1);
        for (int r = 0; r <= table.rows(); r++) {
            for (int c = 0; c < columns; c++) {
                text.append(c == 0 ? "" : " ").append(table.shown(r, c));
            }
            text.append(r == table.rows() ? "" : "\n");
        }
        return text.toString();
    }

    @Test
    void the_worked_example_hides_two_small_cells_and_two_others() {
        var shown = Suppression.protect(
                table(new long[] {12, 3, 9}, new long[] {7, 15, 8}, new long[] {20, 6, 11}, new long[] {5, 9, 2}), 5);
        assertEquals("""
            12 * * 24
            7 15 8 30
            20 6 11 37
            5 * * 16
            44 33 30 107\
            """, text(shown));
        assertEquals(4, shown.hidden());
        assertEquals(OptionalLong.empty(), shown.value(0, 1));
        assertEquals(OptionalLong.of(12), shown.value(0, 0));
    }

    @Test
    void a_table_without_small_counts_is_shown_whole_and_zeros_with_it() {
        assertEquals("""
            12 0 12
            5 9 14
            17 9 26\
            """, text(Suppression.protect(table(new long[] {12, 0}, new long[] {5, 9}), 5)));
    }

    @Test
    void zeros_are_hidden_like_small_counts_where_nobody_is_a_secret_too() {
        var shown = Suppression.protect(
                table(new long[] {12, 0, 9}, new long[] {7, 15, 8}, new long[] {20, 6, 11})
                        .withSensitiveZeros(),
                5);
        assertTrue(shown.isHidden(0, 1));
        assertFalse(shown.isHidden(3, 3));
        assertTrue(shown.hidden() >= 4);
    }

    @Test
    void in_a_one_way_table_a_small_count_takes_the_next_smallest_with_it() {
        var shown = Suppression.protect(Table.oneWay(List.of("lonely", "better", "moved", "other"), 30, 3, 12, 9), 5);
        assertEquals("30\n*\n12\n*\n54", text(shown));
    }

    @Test
    void hidden_people_in_a_row_are_at_least_as_many_as_the_threshold() {
        var shown = Suppression.protect(Table.oneWay(List.of("a", "b", "c", "d"), 30, 1, 2, 9), 5);
        assertEquals("30\n*\n*\n*\n42", text(shown));
    }

    @Test
    void one_person_alone_cannot_work_out_the_other_small_cell() {
        // Without the rule for a lone contributor 1 and 4 would hide each other, and the one would know the four.
        var shown = Suppression.protect(Table.oneWay(List.of("a", "b", "c", "d"), 30, 1, 4, 9), 5);
        assertEquals("30\n*\n*\n*\n44", text(shown));
    }

    @Test
    void a_partner_cannot_subtract_its_own_row_and_read_anothers_secret() {
        long[][] counts = {{12, 3, 9}, {7, 15, 8}, {20, 6, 11}, {5, 9, 2}};
        // Published for everybody: 12 * * 24. The fourth partner knows its 9 and would read the first one's 3.
        var shown = Suppression.protect(table(counts).withOwnRows(), 5);
        for (int column : new int[] {1, 2}) {
            int own = column;
            long hidden = IntStream.range(0, 4)
                    .filter(row -> shown.isHidden(row, own))
                    .count();
            assertTrue(hidden >= 3 || shown.isHidden(4, column), text(shown));
        }
        assertTrue(shown.hidden() <= 7, text(shown));
        assertEquals(
                "*\n*\n*",
                text(Suppression.protect(Table.oneWay(List.of("a", "b"), 30, 3).withOwnRows(), 5)));
        assertEquals(
                0,
                Suppression.protect(Table.oneWay(List.of("a", "b"), 30, 8).withOwnRows(), 5)
                        .hidden());
    }

    @Test
    void a_total_below_the_threshold_is_hidden_and_cannot_be_worked_out() {
        var shown = Suppression.protect(Table.oneWay(List.of("a", "b"), 2, 1), 5);
        assertEquals("*\n*\n*", text(shown));
        var twoWay = Suppression.protect(table(new long[] {1, 0}, new long[] {30, 40}, new long[] {25, 35}), 5);
        assertTrue(twoWay.isHidden(0, 0));
        assertTrue(twoWay.isHidden(0, 2));
    }

    @Test
    void a_row_whose_people_are_all_alike_is_hidden_where_the_columns_are_private() {
        long[][] counts = {{12, 0, 0}, {7, 15, 8}, {20, 6, 11}};
        assertEquals(0, Suppression.protect(table(counts), 5).hidden());
        var shown = Suppression.protect(table(counts).withSensitiveColumns(), 5);
        assertTrue(shown.isHidden(0, 0) && shown.isHidden(0, 1) && shown.isHidden(0, 2));
        assertFalse(shown.isHidden(0, 3));
    }

    @Test
    void the_same_table_always_gives_the_same_answer() {
        long[][] counts = {{1, 9, 9, 4}, {9, 9, 2, 9}, {0, 3, 9, 9}, {9, 9, 9, 9}};
        assertEquals(text(Suppression.protect(table(counts), 5)), text(Suppression.protect(table(counts), 5)));
    }

    @Test
    void a_table_that_is_not_one_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Table.oneWay(List.of(), new long[0]));
        assertThrows(IllegalArgumentException.class, () -> Table.oneWay(List.of("a"), 1, 2));
        assertThrows(IllegalArgumentException.class, () -> Table.oneWay(List.of("a"), -1));
        assertThrows(IllegalArgumentException.class, () -> Table.twoWay(List.of("a"), List.of(), new long[][] {{}}));
        assertThrows(
                IllegalArgumentException.class, () -> Table.twoWay(List.of("a"), List.of("b"), new long[][] {{-1}}));
        assertThrows(
                IllegalArgumentException.class, () -> Table.twoWay(List.of("a"), List.of("b"), new long[][] {{1, 2}}));
        assertThrows(IllegalArgumentException.class, () -> Suppression.protect(Table.oneWay(List.of("a"), 1), 1));
    }

    @Test
    void a_number_that_an_earlier_release_makes_telling_is_hidden_with_company() {
        long[][] counts = {{12, 9}, {15, 8}, {20, 11}};
        var shown = Suppression.protect(table(counts).withHidden(1, 0), 5);
        assertTrue(shown.isHidden(1, 0));
        assertEquals(4, shown.hidden());
    }

    @Test
    void a_release_keeps_only_what_is_shown() {
        var shown = Suppression.protect(Table.oneWay(List.of("lonely", "moved", "other"), 30, 3, 9), 5);
        String json = shown.json();
        assertEquals(
                "{\"rows\":[\"lonely\",\"moved\",\"other\"],\"columns\":[\"\"],\"values\":[[30],[null],[null],[42]]}",
                json);
        var again = ProtectedTable.ofJson(json);
        assertEquals(json, again.json());
        assertEquals("*", again.shown(1, 0));
        assertEquals("42", again.shown(3, 0));
        assertEquals(2, again.hidden());
    }
}
