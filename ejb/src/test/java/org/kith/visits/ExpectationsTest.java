package org.kith.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;

/** Visits that appear by themselves. Isobel and Hamish meet on Tuesdays at two. */
class ExpectationsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final Owner HARBOUR = new Owner(Ids.next(), Ids.next());
    private final UUID plan = Ids.next();
    private final UUID match = Ids.next();
    private final UUID isobel = Ids.next();
    private final UUID hamish = Ids.next();
    private final List<Visit> visits = new ArrayList<>();

    @Test
    void four_weeks_of_tuesdays_are_expected_and_asking_again_expects_no_more() {
        assertEquals(4, expect(MONDAY, weekly(MONDAY, null, null)));
        assertEquals(
                List.of("2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24"),
                visits.stream().map(visit -> visit.day().toString()).toList());
        assertEquals(0, expect(MONDAY, weekly(MONDAY, null, null)));
        assertEquals(1, expect(MONDAY.plusWeeks(1), weekly(MONDAY, null, null)));
    }

    @Test
    void nothing_is_expected_before_the_plan_begins_nor_after_it_ends() {
        assertEquals(2, expect(MONDAY, weekly(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 17), null)));
    }

    @Test
    void the_29th_of_february_is_a_tuesday_in_2028_and_expected() {
        expect(LocalDate.of(2028, 2, 20), weekly(MONDAY, null, null));
        assertTrue(visits.stream().anyMatch(visit -> visit.day().equals(LocalDate.of(2028, 2, 29))));
        assertTrue(visits.stream().anyMatch(visit -> visit.day().equals(LocalDate.of(2028, 3, 7))));
    }

    @Test
    void the_visit_stays_at_two_when_the_clocks_change() {
        expect(LocalDate.of(2026, 10, 19), weekly(LocalDate.of(2026, 10, 1), null, null));
        assertEquals(LocalDate.of(2026, 10, 20), visits.get(0).day());
        assertEquals(LocalDate.of(2026, 10, 27), visits.get(1).day());
        assertEquals(TWO, visits.get(0).startsAt());
        assertEquals(TWO, visits.get(1).startsAt());
        assertEquals(
                Instant.parse("2026-10-20T13:00:00Z"),
                visits.get(0).reportUntil().minusSeconds(49 * 3600));
        assertEquals(
                Instant.parse("2026-10-27T14:00:00Z"),
                visits.get(1).reportUntil().minusSeconds(49 * 3600));
    }

    @Test
    void a_pause_lets_its_visits_go_and_the_end_of_the_pause_takes_them_back() {
        expect(MONDAY, weekly(MONDAY, null, null));
        var away = new Away(match, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 15));
        apply(MONDAY, weekly(MONDAY, null, null), List.of(away));
        assertEquals(CancelReason.PAUSED, visits.get(1).facts().cancelReason());
        assertFalse(visits.get(0).isCancelled());
        apply(MONDAY, weekly(MONDAY, null, null), List.of());
        assertFalse(visits.get(1).isCancelled());
    }

    @Test
    void a_holiday_of_either_of_them_lets_the_visits_go_and_of_somebody_else_none() {
        expect(MONDAY, weekly(MONDAY, null, null));
        for (var who : List.of(isobel, hamish)) {
            var away = new Away(who, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 10));
            apply(MONDAY, weekly(MONDAY, null, null), List.of(away));
            assertEquals(CancelReason.PAUSED, visits.get(1).facts().cancelReason());
            assertFalse(visits.get(2).isCancelled());
            apply(MONDAY, weekly(MONDAY, null, null), List.of());
        }
        apply(MONDAY, weekly(MONDAY, null, null), List.of(new Away(Ids.next(), MONDAY, null)));
        assertTrue(visits.stream().noneMatch(VisitRecord::isCancelled));
    }

    @Test
    void every_fortnight_is_every_second_tuesday_from_the_first_one_over_years_and_clock_changes() {
        var fortnightly = planned(rhythm(Rhythm.FORTNIGHTLY, LocalDate.of(2026, 11, 4)), null, null);
        assertEquals(
                List.of(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 24)),
                fortnightly.daysBetween(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
        assertTrue(fortnightly.holdsOn(LocalDate.of(2026, 11, 10).plusWeeks(2 * 26)));
        assertFalse(fortnightly.holdsOn(LocalDate.of(2026, 11, 10).plusWeeks(2 * 26 + 1)));
    }

    @Test
    void monthly_is_by_weekday_and_the_last_is_the_fourth_or_the_fifth() {
        var second = planned(rhythm(Rhythm.SECOND_OF_MONTH, MONDAY), null, null);
        assertEquals(
                List.of(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 8)),
                second.daysBetween(MONDAY, LocalDate.of(2026, 12, 31)));
        var last = planned(rhythm(Rhythm.LAST_OF_MONTH, LocalDate.of(2028, 2, 1)), null, null);
        assertEquals(
                List.of(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 28)),
                last.daysBetween(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 3, 31)),
                "29 February of a leap year is the fifth Tuesday");
        assertTrue(planned(rhythm(Rhythm.FOURTH_OF_MONTH, MONDAY), null, null).holdsOn(LocalDate.of(2026, 12, 22)));
        assertFalse(planned(rhythm(Rhythm.FOURTH_OF_MONTH, MONDAY), null, null).holdsOn(LocalDate.of(2026, 12, 29)));
    }

    @Test
    void a_changed_rhythm_lets_go_of_the_weeks_between() {
        expect(MONDAY, weekly(MONDAY, null, null));
        assertEquals(0, expect(MONDAY, planned(rhythm(Rhythm.FORTNIGHTLY, MONDAY), null, null)));
        assertEquals(
                List.of(false, true, false, true),
                visits.stream().map(VisitRecord::isCancelled).toList());
    }

    private static RegularTime rhythm(Rhythm rhythm, LocalDate from) {
        return new RegularTime(rhythm, DayOfWeek.TUESDAY, TWO, 60, from, null);
    }

    @Test
    void what_staff_called_off_stays_called_off() {
        expect(MONDAY, weekly(MONDAY, null, null));
        visits.get(1).cancel(CancelReason.BY_STAFF, Ids.next(), Instant.parse("2026-11-02T09:00:00Z"));
        assertEquals(0, expect(MONDAY, weekly(MONDAY, null, null)));
        assertTrue(visits.get(1).isCancelled());
    }

    @Test
    void a_match_that_ended_expects_nobody_any_more_but_keeps_what_happened() {
        expect(MONDAY, weekly(MONDAY, null, null));
        visits.get(0)
                .report(new VisitReport(
                        Ids.next(),
                        VisitOutcome.HAPPENED,
                        null,
                        60,
                        ReportedVia.STAFF,
                        Ids.next(),
                        Instant.parse("2026-11-03T16:00:00Z")));
        expect(LocalDate.of(2026, 11, 4), weekly(MONDAY, null, LocalDate.of(2026, 11, 4)));
        assertFalse(visits.get(0).isCancelled());
        assertEquals(CancelReason.MATCH_ENDED, visits.get(1).facts().cancelReason());
    }

    @Test
    void a_day_that_passed_without_a_word_is_left_assumed() {
        expect(MONDAY, weekly(MONDAY, null, null));
        expect(LocalDate.of(2026, 11, 5), weekly(MONDAY, LocalDate.of(2026, 11, 2), null));
        assertFalse(visits.get(0).isCancelled());
        assertTrue(visits.get(1).isCancelled());
    }

    private int expect(LocalDate today, ExpectedPlan weekly) {
        return apply(today, weekly, List.of());
    }

    private int apply(LocalDate today, ExpectedPlan weekly, List<Away> aways) {
        var now = today.atTime(9, 0).toInstant(ZoneOffset.UTC);
        var missing = new Expectations(List.of(weekly), aways, now).apply(visits);
        missing.forEach(one ->
                visits.add(new Visit(Ids.next(), HARBOUR, match, one.plan().planId(), one.slot(), "HOME")));
        return missing.size();
    }

    private ExpectedPlan weekly(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate ended) {
        return planned(RegularTime.weekly(DayOfWeek.TUESDAY, TWO, 60, from), until, ended);
    }

    private ExpectedPlan planned(RegularTime time, @Nullable LocalDate until, @Nullable LocalDate ended) {
        return new ExpectedPlan(plan, new ExpectedPlan.Met(match, isobel, hamish), HARBOUR, "HOME", time, until, ended);
    }
}
