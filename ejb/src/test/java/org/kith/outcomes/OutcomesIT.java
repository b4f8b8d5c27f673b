package org.kith.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.people.Mode;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.referrals.WaitingEntry;
import org.kith.referrals.WaitingList;
import org.kith.referrals.WaitingNeeds;

/** Measures on a real database: who sees them, once at a time, and who is to be asked. */
class OutcomesIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.tickSeconds(Clocks.CITY);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final UUID CITY = Ids.next();
    private static final UUID HARBOUR = Ids.next();
    private static final UUID MOORLAND = Ids.next();
    private static final Actor MHAIRI = staffOf(HARBOUR);
    private static final Actor CALUM = staffOf(MOORLAND);

    @BeforeAll
    static void a_city() throws SQLException {
        run("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", CITY);
        for (var partner : List.of(HARBOUR, MOORLAND)) {
            run(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on,"
                            + " takes_referrals) VALUES (?, 1, ?, ?, 'x', '2020-01-01', 1)",
                    partner,
                    CITY,
                    partner);
        }
    }

    @Test
    void answers_and_scores_are_the_own_partners_only() {
        var isobel = person();
        var id = ask(isobel, TimePoint.BASELINE, "3", "2", "3");
        assertEquals(
                "3,2,3",
                as(MHAIRI, a -> a.get(id).answers(Instruments.get("UCLA3")).text()));
        assertEquals(
                List.of(new Score("total", new BigDecimal("8.00"), "lonely")),
                as(MHAIRI, a -> a.scores(List.of(id))).get(id));
        as(CALUM, a -> assertThrows(NotFound.class, () -> a.get(id)));
        assertTrue(as(CALUM, a -> a.of(isobel)).isEmpty());
        assertTrue(as(CALUM, a -> a.scores(List.of(id))).isEmpty());
        assertTrue(as(CALUM, a -> a.pairs(TimePoint.WEEKS_12)).isEmpty());
        assertTrue(as(new Actor(Ids.next(), "v", Role.VOLUNTEER, CITY, HARBOUR, null, Ids.next()), a -> a.of(isobel))
                .isEmpty());
    }

    @Test
    void nobody_records_for_another_partners_person() {
        var isobel = person();
        assertThrows(
                PersistenceException.class,
                () -> as(CALUM, a -> {
                    a.add(
                            measure(CALUM, Ids.next(), isobel, TimePoint.BASELINE, "1", "1", "1"),
                            Instruments.get("UCLA3"));
                    return true;
                }));
    }

    @Test
    void the_database_keeps_one_current_answering_at_a_time() {
        var isobel = person();
        ask(isobel, TimePoint.BASELINE, "3", "2", "3");
        assertThrows(PersistenceException.class, () -> ask(isobel, TimePoint.BASELINE, "1", "1", "1"));
    }

    @Test
    void a_replaced_answering_stays_and_counts_no_more() {
        var isobel = person();
        var wrong = ask(isobel, TimePoint.BASELINE, "3", "2", "3");
        var right = Ids.next();
        as(MHAIRI, a -> {
            a.get(wrong).replaceWith(right, CLOCK.instant());
            a.flush();
            a.add(measure(MHAIRI, right, isobel, TimePoint.BASELINE, "1", "2", "1"), Instruments.get("UCLA3"));
            return true;
        });
        assertEquals(2, as(MHAIRI, a -> a.of(isobel)).size());
        assertEquals(
                right,
                as(MHAIRI, a -> a.current(isobel, "UCLA3", TimePoint.BASELINE))
                        .orElseThrow()
                        .id());
    }

    @Test
    void a_baseline_stands_beside_its_follow_up_and_alone_without() {
        var other = Ids.next();
        var staff = staffOf(other);
        partner(other);
        var isobel = personAt(staff);
        var hamish = personAt(staff);
        askAt(staff, isobel, TimePoint.BASELINE, "3", "2", "3");
        askAt(staff, isobel, TimePoint.WEEKS_12, "2", "2", "2");
        askAt(staff, hamish, TimePoint.BASELINE, "3", "d", "3");
        var pairs = as(staff, a -> a.pairs(TimePoint.WEEKS_12));
        assertEquals(2, pairs.size());
        assertEquals(1, pairs.stream().filter(ScorePair::isPaired).count());
    }

    @Test
    void whoever_waits_is_asked_first_and_then_not_again() {
        var isobel = person();
        wait(isobel, TODAY.minusDays(3));
        var due = dueOf(isobel);
        assertEquals(TimePoint.BASELINE, due.timePoint());
        assertEquals(TODAY.minusDays(3), due.dueOn());
        assertTrue(as(CALUM, a -> a.due(null, 0, 200)).stream()
                .noneMatch(d -> d.personId().equals(isobel)));
        ask(isobel, TimePoint.BASELINE, "3", "2", "3");
        assertEquals(
                List.of("UCLA3"),
                as(MHAIRI, a -> a.asked(Map.of(isobel, TODAY), TimePoint.BASELINE))
                        .get(isobel));
        as(MHAIRI, a -> {
            add(a, isobel, "ONSLON1", Map.of("1", "2"));
            add(a, isobel, "ONS4", Map.of("anxiety", "2"));
            return true;
        });
        assertTrue(as(MHAIRI, a -> a.due(TimePoint.BASELINE, 0, 200)).stream()
                .noneMatch(d -> d.personId().equals(isobel)));
        assertTrue(as(MHAIRI, Administrations::dueCounts).getOrDefault(TimePoint.WEEKS_12, 0L) >= 0);
    }

    private static NewMeasure said(String instrument, Map<String, String> answers) {
        return new NewMeasure(
                instrument, TimePoint.BASELINE, TODAY, AdministrationMode.INTERVIEWER, AskedBy.STAFF, answers);
    }

    private static DueMeasure dueOf(UUID person) {
        return as(MHAIRI, a -> a.due(null, 0, 200)).stream()
                .filter(d -> d.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static UUID ask(UUID person, TimePoint point, String one, String two, String three) {
        return askAt(MHAIRI, person, point, one, two, three);
    }

    private static UUID askAt(Actor staff, UUID person, TimePoint point, String one, String two, String three) {
        var id = Ids.next();
        return as(staff, a -> {
            a.add(measure(staff, id, person, point, one, two, three), Instruments.get("UCLA3"));
            return id;
        });
    }

    private static void add(Administrations all, UUID person, String code, Map<String, String> answers) {
        var asked = Instruments.get(code);
        all.add(Administration.of(Ids.next(), MHAIRI.owner(), person, asked, said(code, answers), CLOCK), asked);
    }

    private static Administration measure(
            Actor staff, UUID id, UUID person, TimePoint point, String one, String two, String three) {
        return Administration.of(
                id,
                staff.owner(),
                person,
                Instruments.get("UCLA3"),
                new NewMeasure(
                        "UCLA3",
                        point,
                        TODAY,
                        AdministrationMode.INTERVIEWER,
                        AskedBy.STAFF,
                        Map.of("1", one, "2", two, "3", three)),
                CLOCK);
    }

    private static UUID person() {
        return personAt(MHAIRI);
    }

    private static UUID personAt(Actor staff) {
        var id = Ids.next();
        return DATABASE.as(staff, entities -> {
            new People(entities)
                    .add(Person.register(
                            id, staff.owner(), PersonDetails.named("Isobel", "Reid"), CLOCK.instant(), null));
            return id;
        });
    }

    private static void wait(UUID person, LocalDate since) {
        DATABASE.as(MHAIRI, entities -> {
            new WaitingList(entities)
                    .add(WaitingEntry.open(
                            Ids.next(),
                            MHAIRI.owner(),
                            person,
                            null,
                            since,
                            2,
                            new WaitingNeeds(Mode.HOME, null, null, 0),
                            false));
            return true;
        });
    }

    private static void partner(UUID id) {
        try {
            run(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on,"
                            + " takes_referrals) VALUES (?, 1, ?, ?, 'x', '2020-01-01', 1)",
                    id,
                    CITY,
                    id);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Actor staffOf(UUID partner) {
        return new Actor(Ids.next(), "coordinator", Role.COORDINATOR, CITY, partner, null, null);
    }

    private static <T> T as(Actor actor, Function<Administrations, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new Administrations(entities)));
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection owner = DATABASE.owner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }
}
