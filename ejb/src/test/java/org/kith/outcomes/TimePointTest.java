package org.kith.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When answers count as those of one time, and when a follow-up is late. */
class TimePointTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

    @Test
    void everything_but_the_baseline_follows_it_and_all_but_the_ends_have_a_day() {
        assertEquals(
                List.of(TimePoint.WEEKS_12, TimePoint.MONTHS_6, TimePoint.YEARLY, TimePoint.EXIT),
                all(TimePoint::isFollowUp));
        assertEquals(List.of(TimePoint.WEEKS_12, TimePoint.MONTHS_6, TimePoint.YEARLY), all(TimePoint::isDated));
        assertEquals(List.of(TimePoint.YEARLY), all(TimePoint::isRepeated));
    }

    @Test
    void yearly_answers_are_of_one_time_when_less_than_half_a_year_apart_whichever_came_first() {
        var nextTime = MAY.plusMonths(6);
        assertTrue(TimePoint.YEARLY.isOnce(MAY, nextTime.minusDays(1)));
        assertTrue(TimePoint.YEARLY.isOnce(nextTime.minusDays(1), MAY));
        assertFalse(TimePoint.YEARLY.isOnce(MAY, nextTime));
        assertFalse(TimePoint.YEARLY.isOnce(nextTime, MAY));
        assertTrue(TimePoint.YEARLY.isOnce(MAY, MAY));
    }

    @Test
    void there_is_one_baseline_however_far_apart_the_days_are() {
        assertTrue(TimePoint.BASELINE.isOnce(MAY, MAY.plusYears(3)));
        assertTrue(TimePoint.MONTHS_6.isOnce(MAY.plusYears(3), MAY));
    }

    @Test
    void answers_of_the_last_half_year_count_for_what_is_due_each_year_and_any_for_the_rest() {
        assertEquals(LocalDate.of(2025, 11, 21), TimePoint.YEARLY.countsFrom(MAY));
        assertEquals(LocalDate.MIN, TimePoint.WEEKS_12.countsFrom(MAY));
    }

    @Test
    void there_are_two_weeks_to_find_the_time() {
        var due = MAY.plusWeeks(12);
        assertFalse(TimePoint.WEEKS_12.isOverdue(MAY, due.plusDays(13)));
        assertTrue(TimePoint.WEEKS_12.isOverdue(MAY, due.plusDays(14)));
        assertFalse(TimePoint.EXIT.isOverdue(MAY, MAY.plusYears(9)));
    }

    @Test
    void a_pair_needs_both_scores() {
        assertTrue(pair(BigDecimal.ONE, BigDecimal.TEN).isPaired());
        assertFalse(pair(null, BigDecimal.TEN).isPaired());
        assertFalse(pair(BigDecimal.ONE, null).isPaired());
    }

    private static List<TimePoint> all(Predicate<TimePoint> which) {
        return Arrays.stream(TimePoint.values()).filter(which).toList();
    }

    private static ScorePair pair(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return new ScorePair("UCLA3", "total", before, after, MAY, null);
    }
}
