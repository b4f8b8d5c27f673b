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

    private int expect(LocalDate today, ExpectedWeekly weekly) {
        return apply(today, weekly, List.of());
    }

    private int apply(LocalDate today, ExpectedWeekly weekly, List<Away> aways) {
        var now = today.atTime(9, 0).toInstant(ZoneOffset.UTC);
        var missing = new Expectations(List.of(weekly), aways, now).apply(visits);
        missing.forEach(one ->
                visits.add(new Visit(Ids.next(), HARBOUR, match, one.plan().planId(), one.slot(), "HOME")));
        return missing.size();
    }

    private ExpectedWeekly weekly(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate ended) {
        return new ExpectedWeekly(
                plan, match, HARBOUR, "HOME", new WeeklyTime(DayOfWeek.TUESDAY, TWO, 60, from), until, ended);
    }
}
