package org.kith.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.owner;
import static org.kith.visits.HamishVisitsIsobel.today;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;

/** Who sees which visit, on a real database: Hamish visits Isobel of Harbour; Moorland is another partner. */
class VisitsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final HamishVisitsIsobel story = new HamishVisitsIsobel();
    private final UUID city = story.city;
    private final UUID harbour = story.harbour;
    private final UUID match = story.match;
    private final Actor mhairi = story.mhairi;
    private final Actor stranger = story.stranger;
    private final Actor volunteer = story.volunteer;
    private final Actor other = story.other;
    private final Actor person = story.person;

    @Test
    void a_volunteer_sees_the_first_name_and_nobody_elses_match() {
        var seen = DATABASE.as(volunteer, entities -> new MyVisits(entities).people());
        assertEquals(List.of("Isobel"), seen.stream().map(MyPerson::firstName).toList());
        assertTrue(
                DATABASE.as(other, entities -> new MyVisits(entities).people()).isEmpty());
        assertTrue(
                DATABASE.as(mhairi, entities -> new MyVisits(entities).people()).isEmpty());
    }

    @Test
    void the_address_is_there_from_24_hours_before_a_planned_visit_to_24_hours_after_it() throws SQLException {
        assertNull(addressWithVisitIn(24 * 60 + 5));
        assertEquals("12 Canary Street", addressWithVisitIn(24 * 60 - 5));
        assertEquals("12 Canary Street", addressWithVisitIn(0));
        assertEquals("12 Canary Street", addressWithVisitIn(-(24 + 1) * 60 + 5));
        assertNull(addressWithVisitIn(-(24 + 1) * 60 - 5));
    }

    @Test
    void a_called_off_visit_and_one_the_volunteer_made_up_open_no_address() throws SQLException {
        addressWithVisitIn(60);
        owner("UPDATE kith.visit SET cancelled_at = NOW() WHERE match_id = ?", match);
        assertNull(address());
        DATABASE.as(volunteer, entities -> {
            var told = new MyToldVisit(
                    Ids.next(), volunteer.owner(), match, new Slot(today(), LocalTime.NOON, null), "HOME");
            told.report(report(Ids.next(), volunteer));
            entities.persist(told);
            return told;
        });
        assertNull(address());
    }

    @Test
    void a_volunteer_cannot_plan_a_visit_to_open_the_address() {
        assertThrows(
                RuntimeException.class,
                () -> DATABASE.as(volunteer, entities -> {
                    var planned = new MyToldVisit(
                            Ids.next(), volunteer.owner(), match, new Slot(today(), LocalTime.NOON, 60), "HOME");
                    planned.report(report(Ids.next(), volunteer));
                    entities.persist(planned);
                    return planned;
                }));
    }

    @Test
    void a_report_is_written_once_however_often_it_arrives() throws SQLException {
        var visit = planned(today());
        var key = Ids.next();
        for (int i = 0; i < 3; i++) {
            DATABASE.as(volunteer, entities -> new MyVisits(entities).get(visit).reportInTime(report(key, volunteer)));
        }
        assertEquals(1, count("SELECT COUNT(*) FROM kith.visit WHERE outcome = 'HAPPENED' AND match_id = ?", match));
        assertEquals(
                2,
                count("SELECT version FROM kith.visit WHERE id = ?", visit),
                "inserted with 1, reported once, then left alone");
    }

    @Test
    void another_volunteer_and_another_partner_do_not_find_the_visit() throws SQLException {
        var visit = planned(today());
        assertThrows(NotFound.class, () -> DATABASE.as(other, entities -> new MyVisits(entities).get(visit)));
        assertThrows(NotFound.class, () -> DATABASE.as(stranger, entities -> new Visits(entities).get(visit)));
        assertThrows(NotFound.class, () -> DATABASE.as(stranger, entities -> new Visits(entities).pair(match)));
        assertEquals(
                0,
                DATABASE.as(stranger, entities -> new Visits(entities).between(today(), today(), 0, 10))
                        .size());
        assertEquals(
                "Isobel Grant",
                DATABASE.as(mhairi, entities -> new Visits(entities).between(today(), today(), 0, 10))
                        .get(0)
                        .personName());
    }

    @Test
    void a_match_that_ended_is_gone_from_the_volunteers_page_but_not_from_the_totals() throws SQLException {
        var visit = planned(today());
        DATABASE.as(
                volunteer, entities -> new MyVisits(entities).get(visit).reportInTime(report(Ids.next(), volunteer)));
        owner("UPDATE kith.befriending_match SET ended_on = UTC_DATE() WHERE id = ?", match);
        assertTrue(DATABASE.as(volunteer, entities -> new MyVisits(entities).people())
                .isEmpty());
        assertThrows(NotFound.class, () -> DATABASE.as(volunteer, entities -> new MyVisits(entities).get(visit)));
        assertEquals(
                1,
                DATABASE.as(volunteer, entities -> new MyVisits(entities).total())
                        .visits());
        assertEquals(
                0,
                DATABASE.as(other, entities -> new MyVisits(entities).total()).visits());
    }

    @Test
    void a_plan_brings_four_weeks_of_visits_and_the_job_brings_no_more() throws SQLException {
        var time = RegularTime.weekly(DayOfWeek.TUESDAY, LocalTime.of(14, 0), 60, today());
        DATABASE.as(mhairi, entities -> {
            var visits = new Visits(entities);
            entities.persist(VisitPlan.of(Ids.next(), visits.pair(match), time));
            visits.expect(match, Instant.now());
            return visits;
        });
        var expected = count("SELECT COUNT(*) FROM kith.visit WHERE match_id = ?", match);
        assertTrue(expected == 4 || expected == 5, "" + expected);
        assertEquals(0, expectAsJob());
        owner("DELETE FROM kith.visit WHERE match_id = ?", match);
        assertEquals(expected, expectAsJob());
        assertEquals(0, expectAsJob());
        owner("UPDATE kith.befriending_match SET ended_on = DATE_SUB(UTC_DATE(), INTERVAL 2 DAY) WHERE id = ?", match);
        expectAsJob();
        assertEquals(
                expected,
                count("SELECT COUNT(*) FROM kith.visit WHERE cancel_reason = 'MATCH_ENDED' AND match_id = ?", match));
    }

    @Test
    void only_one_server_runs_the_job_at_a_time() throws SQLException {
        owner("UPDATE kith.job_lease SET held_until = '2000-01-01'");
        assertTrue(DATABASE.<Boolean>as(
                Actor.jobOf(city), entities -> job(entities).mayRun()));
        assertFalse(DATABASE.<Boolean>as(
                Actor.jobOf(city), entities -> job(entities).mayRun()));
        DATABASE.as(Actor.jobOf(city), entities -> {
            job(entities).hasRun();
            return true;
        });
        assertTrue(DATABASE.<Boolean>as(
                Actor.jobOf(city), entities -> job(entities).mayRun()));
        assertFalse(DATABASE.<Boolean>as(mhairi, entities -> job(entities).mayRun()));
    }

    @Test
    void the_person_confirms_the_own_visit_and_nobody_elses() throws SQLException {
        var visit = planned(today());
        var elsewhere = new Actor(Ids.next(), "Jean", Role.PERSON, city, harbour, Ids.next(), null);
        assertThrows(NotFound.class, () -> DATABASE.as(elsewhere, entities -> new OwnVisits(entities).get(visit)));
        DATABASE.as(person, entities -> {
            new OwnVisits(entities).get(visit).confirm(report(Ids.next(), person));
            return visit;
        });
        assertEquals(1, count("SELECT COUNT(*) FROM kith.visit WHERE outcome = 'HAPPENED' AND id = ?", visit));
        assertEquals(
                "Hamish",
                DATABASE.as(person, entities -> new OwnVisits(entities).between(today(), today(), today()))
                        .get(0)
                        .firstName());
    }

    @Test
    void assumed_visits_are_overdue_until_somebody_speaks_and_end_with_the_match() throws SQLException {
        planned(today().minusDays(3));
        assertEquals(1, overdue());
        owner("UPDATE kith.befriending_match SET ended_on = DATE_SUB(UTC_DATE(), INTERVAL 9 DAY) WHERE id = ?", match);
        assertEquals(0, overdue());
    }

    @Test
    void a_note_is_for_the_partner_and_its_author() throws SQLException {
        var visit = planned(today());
        DATABASE.as(volunteer, entities -> {
            var mine = new MyVisits(entities);
            mine.add(new MyVisitNote(Ids.next(), mine.get(visit), volunteer.account(), Instant.now(), "We sang 🎵"));
            return mine;
        });
        assertEquals("We sang 🎵", notes(mhairi, visit).get(0).note());
        assertEquals(0, notes(stranger, visit).size());
    }

    @Test
    void what_somebody_typed_is_theirs_alone() {
        DATABASE.as(mhairi, entities -> {
            entities.persist(new Draft(mhairi.account(), "sheets", "6 13 20", Instant.now()));
            return true;
        });
        assertEquals(1, drafts(mhairi));
        assertEquals(0, drafts(stranger));
    }

    private static long drafts(Actor actor) {
        return DATABASE.as(
                actor,
                entities -> entities.createQuery("SELECT COUNT(d) FROM Draft d WHERE d.form = 'sheets'", Long.class)
                        .getSingleResult());
    }

    private static List<NoteRow> notes(Actor actor, UUID visit) {
        return DATABASE.as(actor, entities -> new Visits(entities).notesOf(visit));
    }

    private long overdue() {
        return DATABASE.as(mhairi, entities -> new Visits(entities).countOverdue(today().minusDays(2)));
    }

    private int expectAsJob() {
        return DATABASE.as(Actor.jobOf(city), entities -> job(entities).expectVisits());
    }

    private static Expecting job(EntityManager entities) {
        return new Expecting(entities, Clock.tickSeconds(Clocks.CITY));
    }

    private @Nullable String addressWithVisitIn(int minutes) throws SQLException {
        owner("DELETE FROM kith.visit WHERE match_id = ?", match);
        var start = Instant.now().plus(minutes, ChronoUnit.MINUTES).atZone(Clocks.CITY);
        plannedAt(start.toLocalDate(), start.toLocalTime().truncatedTo(ChronoUnit.SECONDS));
        return address();
    }

    private @Nullable String address() {
        return DATABASE.as(volunteer, entities -> new MyVisits(entities).people())
                .get(0)
                .address();
    }

    private UUID planned(LocalDate day) {
        return plannedAt(day, LocalTime.of(0, 30));
    }

    private UUID plannedAt(LocalDate day, LocalTime time) {
        return DATABASE.as(mhairi, entities -> {
            var visit = new Visit(Ids.next(), mhairi.owner(), match, null, new Slot(day, time, 60), "HOME");
            entities.persist(visit);
            return visit.id();
        });
    }

    private static VisitReport report(UUID key, Actor by) {
        return new VisitReport(
                key, VisitOutcome.HAPPENED, null, null, ReportedVia.PHONE_PAGE, by.account(), Instant.now());
    }

    private static long count(String sql, Object... values) throws SQLException {
        try (var owner = DATABASE.owner();
                var query = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i].toString());
            }
            try (var row = query.executeQuery()) {
                assertTrue(row.next());
                return row.getLong(1);
            }
        }
    }
}
