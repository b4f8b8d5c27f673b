package org.kith.visits.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bank holidays of Scotland as the government published them. */
class BankHolidaysTest {
    @Test
    void of_2026_with_boxing_day_and_the_world_cup() {
        assertEquals(
                List.of(
                        "2026-01-01",
                        "2026-01-02",
                        "2026-04-03",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-06-15",
                        "2026-08-03",
                        "2026-11-30",
                        "2026-12-25",
                        "2026-12-28"),
                of(2026));
    }

    @Test
    void of_2027_with_christmas_at_a_weekend() {
        assertEquals(
                List.of(
                        "2027-01-01",
                        "2027-01-04",
                        "2027-03-26",
                        "2027-05-03",
                        "2027-05-31",
                        "2027-08-02",
                        "2027-11-30",
                        "2027-12-27",
                        "2027-12-28"),
                of(2027));
    }

    @Test
    void of_2022_with_christmas_on_a_sunday_and_a_jubilee() {
        assertEquals(
                List.of(
                        "2022-01-03",
                        "2022-01-04",
                        "2022-04-15",
                        "2022-05-02",
                        "2022-06-02",
                        "2022-06-03",
                        "2022-08-01",
                        "2022-09-19",
                        "2022-11-30",
                        "2022-12-26",
                        "2022-12-27"),
                of(2022));
    }

    @Test
    void easter_is_where_the_calendar_has_it() {
        assertEquals(LocalDate.of(2024, 3, 31), BankHolidays.easterSunday(2024));
        assertEquals(LocalDate.of(2025, 4, 20), BankHolidays.easterSunday(2025));
        assertEquals(LocalDate.of(2038, 4, 25), BankHolidays.easterSunday(2038));
    }

    private static List<String> of(int year) {
        var first = LocalDate.of(year, 1, 1);
        return new TreeSet<>(first.datesUntil(first.plusYears(1))
                        .filter(day -> BankHolidays.on(day).isPresent())
                        .map(LocalDate::toString)
                        .collect(Collectors.toSet()))
                .stream().toList();
    }
}
