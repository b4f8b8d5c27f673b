package org.kith.referrals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    @Test
    void five_working_days_after_a_friday_is_the_next_friday() {
        assertEquals(LocalDate.of(2026, 11, 13), WorkingDays.after(LocalDate.of(2026, 11, 6), 5));
    }

    @Test
    void a_weekend_is_as_good_as_the_friday_before() {
        assertEquals(LocalDate.of(2026, 11, 13), WorkingDays.after(LocalDate.of(2026, 11, 8), 5));
    }

    @Test
    void scotland_rests_on_the_second_of_january_and_works_on_easter_monday() {
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2026, 1, 2)));
        assertTrue(WorkingDays.isWorkingDay(LocalDate.of(2026, 4, 6)));
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2026, 8, 3)));
        assertTrue(WorkingDays.isWorkingDay(LocalDate.of(2026, 8, 31)));
    }

    @Test
    void a_holiday_at_a_weekend_moves_to_a_working_day() {
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2026, 12, 28)));
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2027, 1, 4)));
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2027, 12, 28)));
    }

    @Test
    void a_proclaimed_holiday_is_in_the_list() {
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2026, 6, 15)));
    }
}
