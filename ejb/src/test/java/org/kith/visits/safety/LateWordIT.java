package org.kith.visits.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.seen;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the phone says late, because it had no signal, and what that does to an alarm that others know of. */
class LateWordIT extends GoingIn {
    @Test
    void a_phone_without_a_signal_tells_later_and_both_times_are_kept() throws SQLException {
        at("2026-02-03T05:00:00Z");
        var watch = goIn(Duration.ofMinutes(270));
        // The phone is about to say that he is out as well.
        tell();
        assertEquals("0", seen(TOLD, pair.harbour));
        comeOut(visit, Duration.ofMinutes(200));
        at("2026-02-03T05:10:00Z");
        comeOut(visit, Duration.ofMinutes(1));
        tell();
        assertEquals("0", seen(TOLD, pair.harbour));
        assertEquals(0, staff(LookingAfter::countAlarms));
        assertEquals(
                "00:30 05:00 01:40 05:00",
                seen(
                        "SELECT CONCAT_WS(' ', TIME_FORMAT(started_at, '%H:%i'), TIME_FORMAT(heard_in_at, '%H:%i'),"
                                + " TIME_FORMAT(ended_at, '%H:%i'), TIME_FORMAT(heard_out_at, '%H:%i')) FROM"
                                + " kith.safety_watch WHERE id = ?",
                        watch));
    }

    @Test
    void who_went_in_without_a_signal_and_does_not_come_out_is_missed_as_soon_as_we_know() throws SQLException {
        at("2026-02-03T05:00:00Z");
        goIn(Duration.ofMinutes(270));
        at("2026-02-03T05:02:00Z");
        tell();
        assertEquals("Mhairi", told("Somebody needs you now"));
        assertTrue(staff(LookingAfter::out).get(0).isHeardLate());
    }

    @Test
    void a_late_word_from_the_phone_stops_the_calling_tells_who_was_told_and_leaves_the_closing_to_them()
            throws SQLException {
        onCall("Iain", 1);
        onCall("Morag", 2);
        var watch = goIn();
        at("2026-02-03T02:30:00Z");
        tell();
        at("2026-02-03T02:45:00Z");
        tell();
        at("2026-02-03T02:50:00Z");
        comeOut(visit, Duration.ofMinutes(80));
        tell();
        tell();
        at("2026-02-03T06:00:00Z");
        tell();
        assertEquals("Mhairi,Iain", told("Somebody needs you now"));
        assertEquals("Iain,Mhairi", toldInOrderOfNames("They say that all is well"));
        assertEquals(WatchState.SAYS_WELL, state());
        assertEquals(1, staff(LookingAfter::countAlarms));
        assertEquals(
                Instant.parse("2026-02-03T01:30:00Z"),
                staff(LookingAfter::out).get(0).endedAt());
        assertTrue(alone(VisitingAlone::underWay).isEmpty());
        run(looking -> looking.answer(watch, "Rang him: no signal in the stair."));
        assertEquals(0, staff(LookingAfter::countAlarms));
        assertEquals("01:30", seen("SELECT TIME_FORMAT(ended_at, '%H:%i') FROM kith.safety_watch WHERE id = ?", watch));
    }

    @Test
    void a_word_that_comes_after_the_answer_opens_nothing_again() throws SQLException {
        var watch = goIn();
        at("2026-02-03T02:30:00Z");
        tell();
        run(looking -> looking.answer(watch, "His neighbour saw him home."));
        at("2026-02-03T03:00:00Z");
        comeOut(watch, Duration.ofMinutes(70));
        tell();
        assertEquals(0, staff(LookingAfter::countAlarms));
        assertEquals("null", told("They say that all is well"));
    }

    @Test
    void staying_longer_does_not_close_what_others_were_told_either() throws SQLException {
        var watch = goIn();
        at("2026-02-03T02:30:00Z");
        tell();
        alone(alone -> alone.stayLonger(watch));
        tell();
        assertEquals(WatchState.SAYS_WELL, state());
        assertEquals("Mhairi", told("They say that all is well"));
        at("2026-02-03T04:00:00Z");
        tell();
        assertEquals("Mhairi,Mhairi", told("Somebody needs you now"));
        assertEquals(WatchState.OVERDUE, state());
    }

    @Test
    void coming_out_says_nothing_of_a_cry_for_help() throws SQLException {
        choose("heather");
        var watch = goIn();
        at("2026-02-03T00:50:00Z");
        note("Is there heather?");
        tell();
        comeOut(watch, Duration.ZERO);
        tell();
        assertEquals("null", told("They say that all is well"));
        assertEquals(WatchState.DISTRESS, state());
    }
}
