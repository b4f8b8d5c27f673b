package org.kith.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.VisitRule.HOW_IT_WENT_IS_AN_ANSWER;
import static org.kith.visits.VisitRule.MINUTES_ARE_POSSIBLE;
import static org.kith.visits.VisitRule.MISSED_VISIT_HAS_A_REASON;
import static org.kith.visits.VisitRule.REPORT_IS_WITHIN_48_HOURS;
import static org.kith.visits.VisitRule.VISIT_DAY_HAS_COME;
import static org.kith.visits.VisitRule.VISIT_IS_NOT_CANCELLED;
import static org.kith.visits.VisitRule.VISIT_IS_NOT_YET_REPORTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;

/** What may be said of one visit, by whom and until when. Isobel is visited by Hamish; Mhairi coordinates. */
class VisitTest {
    private static final UUID HAMISH = Ids.next();
    private static final UUID MHAIRI = Ids.next();
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    private final Visit visit = visitOn(TUESDAY, LocalTime.of(14, 0));

    @Test
    void a_visit_is_planned_on_its_day_and_assumed_the_day_after() {
        assertEquals(VisitState.PLANNED, visit.facts().stateOn(TUESDAY));
        assertEquals(VisitState.ASSUMED, visit.facts().stateOn(TUESDAY.plusDays(1)));
    }

    @Test
    void a_report_confirms_it_and_the_same_report_again_changes_nothing() {
        var report = happened(Ids.next(), HAMISH, "2026-11-17T16:00:00Z");
        assertTrue(visit.reportInTime(report));
        assertFalse(visit.reportInTime(report));
        assertEquals(VisitState.HAPPENED, visit.facts().stateOn(TUESDAY.plusDays(9)));
    }

    @Test
    void the_same_report_again_is_fine_even_after_48_hours() {
        var key = Ids.next();
        visit.reportInTime(happened(key, HAMISH, "2026-11-17T16:00:00Z"));
        assertFalse(visit.reportInTime(happened(key, HAMISH, "2026-11-25T16:00:00Z")));
    }

    @Test
    void nobody_can_say_the_day_before_that_it_happened() {
        assertBreaks(
                VISIT_DAY_HAS_COME, () -> visit.reportInTime(happened(Ids.next(), HAMISH, "2026-11-16T23:59:59Z")));
    }

    @Test
    void a_volunteer_can_say_the_day_before_that_it_will_not_happen() {
        assertTrue(visit.reportInTime(missed(Ids.next(), HAMISH, MissedReason.VOLUNTEER_ILL, "2026-11-16T09:00:00Z")));
    }

    @Test
    void a_volunteer_has_48_hours_from_the_planned_end_and_then_the_coordinator_reports() {
        assertTrue(visit.mayVolunteerReportAt(Instant.parse("2026-11-19T15:00:00Z")));
        assertBreaks(
                REPORT_IS_WITHIN_48_HOURS,
                () -> visit.reportInTime(happened(Ids.next(), HAMISH, "2026-11-19T15:00:01Z")));
        assertTrue(visit.report(happened(Ids.next(), MHAIRI, "2026-11-19T15:00:01Z")));
    }

    @Test
    void a_volunteer_corrects_the_own_report_but_not_the_coordinators() {
        visit.reportInTime(happened(Ids.next(), HAMISH, "2026-11-17T16:00:00Z"));
        assertTrue(visit.reportInTime(missed(Ids.next(), HAMISH, MissedReason.NO_ANSWER, "2026-11-17T16:01:00Z")));
        visit.report(happened(Ids.next(), MHAIRI, "2026-11-17T17:00:00Z"));
        assertBreaks(
                VISIT_IS_NOT_YET_REPORTED,
                () -> visit.reportInTime(missed(Ids.next(), HAMISH, MissedReason.NO_ANSWER, "2026-11-17T18:00:00Z")));
    }

    @Test
    void a_visit_that_did_not_happen_has_a_reason() {
        assertBreaks(MISSED_VISIT_HAS_A_REASON, () -> missed(Ids.next(), HAMISH, null, "2026-11-17T16:00:00Z"));
    }

    @Test
    void a_visit_that_was_called_off_cannot_be_reported_and_calling_off_twice_keeps_the_first() {
        visit.cancel(CancelReason.BY_STAFF, MHAIRI, Instant.parse("2026-11-16T09:00:00Z"));
        visit.cancel(CancelReason.PAUSED, null, Instant.parse("2026-11-16T10:00:00Z"));
        assertEquals(CancelReason.BY_STAFF, visit.facts().cancelReason());
        assertBreaks(VISIT_IS_NOT_CANCELLED, () -> visit.report(happened(Ids.next(), MHAIRI, "2026-11-17T16:00:00Z")));
    }

    @Test
    void a_reported_visit_is_not_called_off() {
        visit.report(happened(Ids.next(), MHAIRI, "2026-11-17T16:00:00Z"));
        assertBreaks(
                VISIT_IS_NOT_YET_REPORTED,
                () -> visit.cancel(CancelReason.BY_STAFF, MHAIRI, Instant.parse("2026-11-17T17:00:00Z")));
    }

    @Test
    void minutes_and_how_it_went_come_afterwards_and_are_possible() {
        visit.reportInTime(happened(Ids.next(), HAMISH, "2026-11-17T16:00:00Z"));
        visit.tellMore(75, 5, HAMISH);
        visit.tellMore(null, null, HAMISH);
        assertEquals(75, visit.facts().minutes());
        assertEquals(5, visit.facts().howItWent());
        assertBreaks(MINUTES_ARE_POSSIBLE, () -> visit.tellMore(0, null, HAMISH));
        assertBreaks(MINUTES_ARE_POSSIBLE, () -> visit.tellMore(721, null, HAMISH));
        assertBreaks(HOW_IT_WENT_IS_AN_ANSWER, () -> visit.tellMore(60, 6, HAMISH));
        assertBreaks(VISIT_IS_NOT_YET_REPORTED, () -> visit.tellMore(60, 3, MHAIRI));
    }

    @Test
    void in_summer_a_clock_in_the_city_is_an_hour_ahead_of_utc() {
        assertEquals(Instant.parse("2026-07-01T13:00:00Z"), moment("2026-07-01", "14:00"));
        assertEquals(Instant.parse("2026-11-17T14:00:00Z"), moment("2026-11-17", "14:00"));
    }

    @Test
    void the_night_the_clocks_go_forward_has_no_half_past_one() {
        assertEquals(Instant.parse("2026-03-29T00:59:00Z"), moment("2026-03-29", "00:59"));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), moment("2026-03-29", "01:30"));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), moment("2026-03-29", "02:30"));
    }

    @Test
    void the_night_the_clocks_go_back_has_half_past_one_twice_and_the_first_counts() {
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), moment("2026-10-25", "01:30"));
        assertEquals(Instant.parse("2026-10-25T02:30:00Z"), moment("2026-10-25", "02:30"));
    }

    @Test
    void just_after_midnight_in_summer_it_is_the_new_day() {
        var summer = visitOn(LocalDate.of(2026, 7, 1), LocalTime.of(10, 0));
        assertTrue(summer.report(happened(Ids.next(), MHAIRI, "2026-06-30T23:00:00Z")));
    }

    private static Instant moment(String day, String time) {
        return VisitRecord.momentOf(LocalDate.parse(day), LocalTime.parse(time));
    }

    static Visit visitOn(LocalDate day, LocalTime time) {
        var owner = new Owner(Ids.next(), Ids.next());
        return new Visit(Ids.next(), owner, Ids.next(), Ids.next(), new Slot(day, time, 60), "HOME");
    }

    private static VisitReport happened(UUID key, UUID by, String at) {
        return new VisitReport(key, VisitOutcome.HAPPENED, null, null, ReportedVia.PHONE_PAGE, by, Instant.parse(at));
    }

    private static VisitReport missed(UUID key, UUID by, @Nullable MissedReason reason, String at) {
        return new VisitReport(
                key, VisitOutcome.DID_NOT_HAPPEN, reason, null, ReportedVia.PHONE_PAGE, by, Instant.parse(at));
    }

    private static void assertBreaks(Rule rule, Runnable work) {
        assertSame(rule, assertThrows(RuleBroken.class, work::run).rule());
    }
}
