package org.kith.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.visits.SheetText.SlipKind;

/** How a paper sheet is keyed. */
class SheetTextTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void four_days_and_one_length_are_four_visits_of_that_length() {
        var read = SheetText.read(OCTOBER, "6 13, 20;27", "60", TODAY);
        assertEquals(4, read.entries().size());
        assertEquals(
                new PaperSheet.Entry(LocalDate.of(2026, 10, 27), 60),
                read.entries().get(3));
    }

    @Test
    void each_day_may_have_its_own_length() {
        var read = SheetText.read(OCTOBER, "6 13", "60 45", TODAY);
        assertEquals(45, read.entries().get(1).minutes());
        assertEquals(List.of(SlipKind.MINUTES_DO_NOT_FIT_DAYS), slips("6 13 20", "60 45"));
    }

    @Test
    void slips_are_told_by_their_piece() {
        assertEquals(List.of(SlipKind.NOT_A_DAY), slips("32", "60"));
        assertEquals(List.of(SlipKind.NOT_A_DAY), slips("6th", "60"));
        assertEquals(List.of(SlipKind.DAY_TWICE), slips("6 6", "60"));
        assertEquals(List.of(SlipKind.NO_DAYS), slips("  ", "60"));
        assertEquals(List.of(SlipKind.NOT_MINUTES), slips("6", "0"));
        assertEquals(List.of(SlipKind.NOT_MINUTES), slips("6", "9999999999999"));
        assertEquals(List.of(SlipKind.NOT_MINUTES), slips("6", ""));
    }

    @Test
    void the_29th_of_february_is_there_in_a_leap_year_only() {
        assertEquals(
                1,
                SheetText.read(YearMonth.of(2028, 2), "29", "60", LocalDate.of(2028, 3, 1))
                        .entries()
                        .size());
        assertEquals(
                SlipKind.NOT_A_DAY,
                SheetText.read(YearMonth.of(2026, 2), "29", "60", TODAY)
                        .slips()
                        .get(0)
                        .kind());
    }

    @Test
    void a_day_to_come_is_a_slip() {
        assertEquals(
                SlipKind.DAY_TO_COME,
                SheetText.read(YearMonth.of(2026, 11), "23", "60", TODAY)
                        .slips()
                        .get(0)
                        .kind());
    }

    private static List<SlipKind> slips(String days, String minutes) {
        return SheetText.read(OCTOBER, days, minutes, TODAY).slips().stream()
                .map(SheetText.Slip::kind)
                .toList();
    }
}
