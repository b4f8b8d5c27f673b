package org.kith.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kith.visits.HamishVisitsIsobel.DATABASE;
import static org.kith.visits.HamishVisitsIsobel.owner;
import static org.kith.visits.HamishVisitsIsobel.seen;
import static org.kith.visits.HamishVisitsIsobel.today;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;

/** Plans, holidays and moved visits on a real database, as staff and as the hourly job bring them in line. */
class PlanningIT {
    private HamishVisitsIsobel pair;

    @BeforeEach
    void hamish_visits_isobel() throws SQLException {
        pair = new HamishVisitsIsobel();
    }

    @Test
    void a_holiday_of_isobel_or_hamish_lets_their_visits_go_by_itself_and_brings_them_back() throws SQLException {
        plan(Rhythm.WEEKLY, "TELEPHONE");
        var coming = count("cancelled_at IS NULL");
        var away = Ids.next();
        owner(
                "INSERT INTO kith.person_away (id, version, partnership_id, owner_partner_id, person_id, from_day,"
                        + " until_day, entered_by, entered_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, NOW())",
                away,
                pair.city,
                pair.harbour,
                pair.isobel,
                today().plusDays(1),
                today().plusDays(7),
                pair.mhairi.account());
        asJob();
        assertEquals(coming - 1, count("cancelled_at IS NULL"));
        asJob();
        assertEquals(1, count("cancel_reason = 'PAUSED'"), "doing it again changes nothing");
        owner("UPDATE kith.person_away SET called_off_at = NOW() WHERE id = ?", away);
        asJob();
        assertEquals(coming, count("cancelled_at IS NULL"));
        owner(
                "INSERT INTO kith.volunteer_pause (id, version, partnership_id, owner_partner_id, volunteer_id,"
                        + " from_day) VALUES (?, 1, ?, ?, ?, ?)",
                Ids.next(),
                pair.city,
                pair.harbour,
                pair.hamish,
                today());
        asJob();
        assertEquals(0, count("cancelled_at IS NULL"), "a break without an end");
        assertEquals(coming, count("mode = 'TELEPHONE'"), "the plan says how they meet");
    }

    @Test
    void a_visit_that_was_moved_stays_where_it_was_moved_to() throws SQLException {
        plan(Rhythm.WEEKLY, null);
        var first = UUID.fromString(
                seen("SELECT id FROM kith.visit WHERE match_id = ? ORDER BY visit_day DESC LIMIT 1", pair.match));
        var moved = Ids.next();
        DATABASE.as(pair.mhairi, entities -> {
            var visits = new Visits(entities);
            var visit = visits.get(first);
            var other = new Visit(
                    moved,
                    visit.owner(),
                    visit.matchId(),
                    null,
                    new Slot(visit.day().plusDays(1), LocalTime.of(9, 5), 60),
                    visit.mode());
            other.standsFor(visit);
            visit.cancel(CancelReason.BY_STAFF, pair.mhairi.account(), Instant.now());
            visits.add(other);
            return true;
        });
        asJob();
        assertEquals("BY_STAFF", seen("SELECT cancel_reason FROM kith.visit WHERE id = ?", first));
        assertEquals(first.toString(), seen("SELECT moved_from_id FROM kith.visit WHERE id = ?", moved));
        assertThrows(
                RuntimeException.class,
                () -> DATABASE.as(pair.mhairi, entities -> {
                    var visits = new Visits(entities);
                    var visit = visits.get(first);
                    var again = new Visit(
                            Ids.next(),
                            visit.owner(),
                            visit.matchId(),
                            null,
                            new Slot(visit.day().plusDays(2), LocalTime.of(9, 5), 60),
                            visit.mode());
                    again.standsFor(visit);
                    visits.add(again);
                    return true;
                }),
                "one visit is moved once");
    }

    @Test
    void a_match_that_the_lending_partner_parted_expects_no_visit_and_takes_no_plan() throws SQLException {
        plan(Rhythm.WEEKLY, null);
        assertEquals(4, planned());
        pair.parted();
        asJob();
        assertEquals(0, planned());
        asJob();
        assertEquals(0, planned(), "nor does the next run bring them back");
        assertEquals(
                VisitRule.MATCH_IS_UNDER_WAY,
                assertThrows(RuleBroken.class, () -> plan(Rhythm.WEEKLY, null)).rule());
    }

    @Test
    void a_parted_match_ends_on_the_day_in_the_city() throws SQLException {
        pair.parted();
        for (var late : List.of("2026-01-15 23:30:00 2026-01-15", "2026-07-15 23:30:00 2026-07-16")) {
            owner("UPDATE kith.offer_across SET parted_at = ? WHERE match_id = ?", late.substring(0, 19), pair.match);
            assertEquals(late.substring(20), seen("SELECT last_day FROM kith.match_last_day WHERE id = ?", pair.match));
        }
    }

    @Test
    void a_volunteer_meets_a_person_from_the_first_moment_of_the_day_in_the_city() throws SQLException {
        owner("UPDATE kith.befriending_match SET introduced_on = '2026-07-16' WHERE id = ?", pair.match);
        assertEquals("0", metAt("2026-07-15 22:59:59"));
        assertEquals("1", metAt("2026-07-15 23:00:00"));
        owner("UPDATE kith.befriending_match SET introduced_on = '2026-01-16' WHERE id = ?", pair.match);
        assertEquals("0", metAt("2026-01-15 23:59:59"));
        assertEquals("1", metAt("2026-01-16 00:00:00"));
    }

    private String metAt(String utc) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("SET timestamp = "
                    + Instant.parse(utc.replace(' ', 'T') + "Z").getEpochSecond());
            try (var row =
                    statement.executeQuery("SELECT COUNT(*) FROM kith.met_match WHERE id = '" + pair.match + "'")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void every_fortnight_expects_two_visits_in_four_weeks() throws SQLException {
        plan(Rhythm.FORTNIGHTLY, null);
        var visits = count("cancelled_at IS NULL");
        assertEquals(true, visits == 2 || visits == 3, "" + visits);
    }

    private void plan(Rhythm rhythm, String mode) {
        DayOfWeek weekday = today().plusDays(1).getDayOfWeek();
        DATABASE.as(pair.mhairi, entities -> {
            var visits = new Visits(entities);
            var time = new RegularTime(rhythm, weekday, LocalTime.of(14, 0), 60, LocalDate.from(today()), mode);
            entities.persist(VisitPlan.of(Ids.next(), visits.pair(pair.match), time));
            visits.expect(pair.match, Instant.now());
            return true;
        });
    }

    /** What stands in the calendar of the staff. */
    private int planned() {
        return DATABASE.as(
                pair.mhairi,
                entities -> new Visits(entities)
                        .planned(today(), today().plusWeeks(5), 50)
                        .size());
    }

    private void asJob() {
        DATABASE.as(Actor.jobOf(pair.city), PlanningIT::expect);
    }

    private static int expect(EntityManager entities) {
        return new Expecting(entities, Clock.tickSeconds(Clocks.CITY)).expectVisits();
    }

    private int count(String condition) throws SQLException {
        return Integer.parseInt(
                seen("SELECT COUNT(*) FROM kith.visit WHERE match_id = ? AND " + condition, pair.match));
    }
}
