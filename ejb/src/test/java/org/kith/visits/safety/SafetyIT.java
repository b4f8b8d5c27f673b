package org.kith.visits.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.DATABASE;
import static org.kith.visits.HamishVisitsIsobel.seen;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.visits.HamishVisitsIsobel;

/** Who comes out, who does not, and who is told. */
class SafetyIT extends GoingIn {
    @Test
    void who_comes_out_in_time_is_left_alone() throws SQLException {
        var watch = goIn();
        at("2026-02-03T01:40:00Z");
        tell();
        assertEquals(WatchState.UNDER_WAY, state());
        alone(alone -> {
            alone.comeOut(watch, Duration.ZERO);
            return 0;
        });
        at("2026-02-03T05:00:00Z");
        tell();
        assertEquals("0", seen(TOLD, pair.harbour));
        assertTrue(staff(LookingAfter::out).isEmpty());
    }

    @Test
    void half_an_hour_over_the_volunteer_is_asked_and_an_hour_over_the_staff_are_told_once() throws SQLException {
        goIn();
        at("2026-02-03T01:59:00Z");
        tell();
        assertEquals("0", seen(TOLD, pair.harbour));
        at("2026-02-03T02:00:00Z");
        tell();
        tell();
        assertEquals("Are you well?", subjects());
        assertEquals(WatchState.ASKED, state());
        assertTrue(alone(VisitingAlone::underWay).get(0).asked());
        assertEquals(0, staff(LookingAfter::countAlarms));
        at("2026-02-03T02:30:00Z");
        tell();
        tell();
        assertEquals("Are you well?,Somebody needs you now", subjects());
        assertEquals(WatchState.OVERDUE, state());
        assertEquals(1, staff(LookingAfter::countAlarms));
    }

    @Test
    void then_those_on_call_are_told_one_every_quarter_of_an_hour_until_somebody_answers() throws SQLException {
        onCall("Morag", 2);
        onCall("Iain", 1);
        onCall("Una", 3);
        var watch = goIn();
        for (var time : new String[] {"02:00", "02:30", "02:44", "02:45", "02:46", "03:00"}) {
            at("2026-02-03T" + time + ":00Z");
            tell();
        }
        assertEquals("Mhairi,Iain,Morag", told("Somebody needs you now"));
        run(looking -> looking.answer(watch, "Rang him: the bus is late."));
        assertEquals(WatchState.ANSWERED, staff(LookingAfter::answered).get(0).state());
        at("2026-02-03T04:00:00Z");
        tell();
        assertEquals("Mhairi,Iain,Morag", told("Somebody needs you now"));
        assertEquals(
                SafetyRule.ALARM_HAS_AN_ANSWER,
                assertThrows(RuleBroken.class, () -> run(looking -> looking.answer(watch, " ")))
                        .rule());
    }

    @Test
    void everybody_who_works_for_the_partner_is_told_at_once() throws SQLException {
        for (var name : new String[] {"Ailsa", "Bruce", "Calum"}) {
            atTheDesk(Ids.next(), name);
        }
        goIn();
        at("2026-02-03T02:30:00Z");
        tell();
        assertEquals(
                "Ailsa,Bruce,Calum,Mhairi",
                seen(
                        "SELECT GROUP_CONCAT(to_name ORDER BY to_name) FROM kith.notice WHERE owner_partner_id = ? AND"
                                + " for_staff",
                        pair.harbour));
    }

    @Test
    void a_server_that_was_away_catches_up_in_the_right_order() throws SQLException {
        onCall("Iain", 1);
        goIn();
        at("2026-02-03T09:00:00Z");
        tell();
        assertEquals("Mhairi", told("Somebody needs you now"));
        assertEquals("Hamish", told("Are you well?"));
        at("2026-02-03T09:15:00Z");
        tell();
        assertEquals("Mhairi,Iain", told("Somebody needs you now"));
    }

    @Test
    void who_stays_longer_is_asked_again_later() throws SQLException {
        var watch = goIn();
        at("2026-02-03T02:05:00Z");
        tell();
        assertEquals(Instant.parse("2026-02-03T02:35:00Z"), alone(alone -> alone.stayLonger(watch)));
        at("2026-02-03T03:00:00Z");
        tell();
        assertEquals("Hamish", told("Are you well?"));
        at("2026-02-03T03:05:00Z");
        tell();
        assertEquals("Hamish,Hamish", told("Are you well?"));
        alone(alone -> {
            alone.comeOut(watch, Duration.ZERO);
            return 0;
        });
        assertEquals(
                SafetyRule.VISIT_IS_UNDER_WAY,
                assertThrows(RuleBroken.class, () -> alone(alone -> alone.stayLonger(watch)))
                        .rule());
    }

    @Test
    void the_quiet_word_in_a_note_calls_at_once_and_the_phone_shows_nothing() throws SQLException {
        choose("Aunt  Jessie");
        assertTrue(alone(VisitingAlone::hasWord));
        var watch = goIn();
        at("2026-02-03T00:50:00Z");
        note("We talked about AUNT JESSIE, as always.");
        tell();
        assertEquals("Mhairi", told("Somebody needs you now"));
        assertEquals(WatchState.DISTRESS, state());
        assertFalse(alone(VisitingAlone::underWay).get(0).asked());
        alone(alone -> {
            alone.comeOut(watch, Duration.ZERO);
            return 0;
        });
        assertEquals(WatchState.DISTRESS, state());
        assertEquals(1, staff(LookingAfter::countAlarms));
        assertEquals("aunt jessie", staff(LookingAfter::words).get(0).word());
    }

    @Test
    void it_is_heard_without_a_visit_too_once_for_each_text_and_only_as_a_whole_word() throws SQLException {
        choose("heather");
        note("The heathers are out.");
        assertTrue(staff(LookingAfter::out).isEmpty());
        var id = Ids.next();
        note(id, "Is there heather?");
        note(id, "Is there heather?");
        assertEquals(1, staff(LookingAfter::out).size());
        assertTrue(alone(VisitingAlone::underWay).isEmpty());
        tell();
        assertEquals("Mhairi", told("Somebody needs you now"));
        choose("gorse");
        assertEquals("gorse", staff(LookingAfter::words).get(0).word());
        assertEquals(
                SafetyRule.WORD_CAN_BE_SAID,
                assertThrows(RuleBroken.class, () -> choose("(.*)")).rule());
    }

    @Test
    void no_place_is_kept_and_strangers_see_nothing() throws SQLException {
        var watch = goIn();
        assertEquals(watch, goIn());
        assertNull(seen(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = 'kith' AND table_name ="
                        + " 'safety_watch' AND column_name REGEXP 'lat|lon|place|address|position' AND ? IS NOT NULL",
                watch));
        var stranger = new HamishVisitsIsobel();
        assertThrows(
                NotFound.class,
                () -> as(stranger.volunteer, alone -> {
                    alone.comeOut(watch, Duration.ZERO);
                    return 0;
                }));
        assertThrows(
                NotFound.class, () -> as(stranger.volunteer, alone -> alone.goIn(Ids.next(), visit, Duration.ZERO)));
        assertTrue(DATABASE.as(stranger.mhairi, entities -> new LookingAfter(entities, clock()).out())
                .isEmpty());
    }

    @Test
    void nobody_goes_in_hours_before() {
        at("2026-02-02T23:29:00Z");
        assertEquals(
                SafetyRule.VISIT_IS_NOW,
                assertThrows(RuleBroken.class, this::goIn).rule());
        at("2026-02-02T23:40:00Z");
        goIn();
        assertEquals(
                Instant.parse("2026-02-03T01:30:00Z"),
                alone(VisitingAlone::underWay).get(0).dueAt());
    }
}
