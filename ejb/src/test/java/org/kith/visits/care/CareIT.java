package org.kith.visits.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.notice.MailServer;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;
import org.kith.people.notice.TextGateway;

/** Hamish visits Isobel: both are reminded, the coordinator hears of the week, and trouble is seen. */
class CareIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID isobel = Ids.next();
    private final UUID hamish = Ids.next();
    private final UUID match = Ids.next();
    private final LocalDate today = LocalDate.now(Clocks.CITY);
    private final Actor mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
    private final Actor stranger = new Actor(Ids.next(), "Angus", Role.COORDINATOR, city, Ids.next(), null, null);
    private final Actor volunteer = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, city, harbour, null, hamish);
    private final Actor person = new Actor(Ids.next(), "Isobel", Role.PERSON, city, harbour, isobel, null);

    @BeforeEach
    void hamish_visits_isobel() throws SQLException {
        owner("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        owner(
                "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on, phone)"
                        + " VALUES (?, 1, ?, 'Harbour', 'x', '2020-01-01', '01632 960990')",
                harbour,
                city);
        owner(
                "INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                        + " family_name, registered_at, communication, mobile, email)"
                        + " VALUES (?, 1, ?, ?, ?, 'Isobel', 'Grant', NOW(), 'TEXT', '07700 900123', 'i@example.org')",
                isobel,
                city,
                harbour,
                Ids.reference('P'));
        owner(
                "INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                        + " family_name, applied_on, email) VALUES (?, 1, ?, ?, ?, 'Hamish', 'Ross', '2025-01-01',"
                        + " 'hamish@example.org')",
                hamish,
                city,
                harbour,
                Ids.reference('V'));
        owner(
                "INSERT INTO kith.befriending_match (id, version, partnership_id, owner_partner_id, person_id,"
                        + " volunteer_id, waiting_entry_id, place, proposed_at, introduced_on)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, 1, NOW(), '2026-01-05')",
                match,
                city,
                harbour,
                isobel,
                hamish,
                Ids.next());
    }

    @Test
    void both_are_reminded_the_day_before_once_each_in_the_way_they_chose() throws SQLException {
        visit(today.plusDays(1), "NULL");
        remindAt(LocalTime.of(9, 0));
        assertEquals(List.of(), told(false), "not in the middle of the night");
        remindAt(LocalTime.of(10, 5));
        remindAt(LocalTime.of(17, 0));
        assertEquals(List.of("EMAIL hamish@example.org", "TEXT 07700 900123"), told(false));
    }

    @Test
    void nobody_is_reminded_of_a_visit_that_was_called_off() throws SQLException {
        visit(today.plusDays(1), "NULL");
        owner("UPDATE kith.visit SET cancelled_at = NOW() WHERE match_id = ?", match);
        remindAt(LocalTime.of(12, 0));
        assertEquals(List.of(), told(false));
    }

    @Test
    void who_chose_letters_gets_one_a_week_which_staff_print_and_post() throws SQLException {
        owner(
                "UPDATE kith.person SET communication = 'LETTER', address_line1 = '3 Shore Street', town = 'Leith',"
                        + " postcode = 'EH6 6ST' WHERE id = ?",
                isobel);
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        visit(monday.plusDays(1), "NULL");
        visit(monday.plusDays(4), "NULL");
        writeOn(monday.minusDays(6), 12); // Tuesday
        writeOn(monday.minusDays(5), 9); // Wednesday, too early
        assertEquals(List.of(), told(false));
        writeOn(monday.minusDays(5), 11);
        writeOn(monday.minusDays(3), 11);
        assertEquals(List.of("LETTER 3 Shore Street\nLeith\nEH6 6ST"), told(false));
        var letter = DATABASE.as(
                mhairi,
                entities -> entities.createQuery("SELECT n.body FROM Notice n WHERE n.doneAt IS NULL", String.class)
                        .getSingleResult());
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
        assertTrue(letter.contains(day.format(monday.plusDays(1)) + " at "), letter);
        assertTrue(letter.contains(day.format(monday.plusDays(4)) + " at "), letter);
        assertTrue(letter.contains(": Hamish"), letter);
        assertFalse(letter.contains("Ross"), letter);
        assertEquals(0L, count(stranger, "Notice"));
    }

    @Test
    void the_coordinator_hears_of_the_week_once_with_confirmed_beside_assumed_and_no_name() throws SQLException {
        staff("mhairi");
        var monday = today.with(java.time.DayOfWeek.MONDAY);
        visit(monday.minusDays(6), "'HAPPENED'");
        visit(monday.minusDays(5), "'HAPPENED'");
        visit(monday.minusDays(4), "NULL");
        for (var hour : List.of(8, 9, 15)) {
            as(
                    Actor.jobOf(city),
                    entities -> new TellingTheWeek(
                                    entities, new Notices(entities, at(hour)), new PartnerStaff(entities), at(hour))
                            .tell());
        }
        var all = told(true);
        assertEquals(1, all.size(), all.toString());
        assertTrue(all.get(0).contains("2 visits confirmed, 1 only assumed"), all.get(0));
        assertFalse(all.get(0).contains("Isobel"), all.get(0));
    }

    @Test
    void two_missed_visits_are_one_warning_which_the_partners_staff_answer() throws SQLException {
        visit(today.minusDays(9), "'DID_NOT_HAPPEN'");
        visit(today.minusDays(2), "'DID_NOT_HAPPEN'");
        assertEquals(1, look());
        assertEquals(0, look(), "the same sign is one warning");
        var open = warnings(mhairi);
        assertEquals(WarningKind.TWO_MISSED, open.get(0).kind());
        assertEquals(List.of(), warnings(stranger));
        var id = open.get(0).id();
        assertThrows(NotFound.class, () -> answer(stranger, id, "x"));
        assertSame(
                CareRule.WARNING_IS_ANSWERED_IN_WORDS,
                assertThrows(RuleBroken.class, () -> answer(mhairi, id, " ")).rule());
        answer(mhairi, id, "Rang Hamish: his car is back on Friday.");
        assertEquals(List.of(), warnings(mhairi));
        assertEquals(0, look(), "what was answered lately is not raised again");
    }

    @Test
    void what_the_person_says_raises_a_warning_and_the_volunteer_does_not_read_it() throws SQLException {
        visit(today.minusDays(2), "'HAPPENED'");
        var pulse = Ids.next();
        for (int twice = 0; twice < 2; twice++) {
            as(person, entities -> new SayingHowItIs(entities, clock()).say(pulse, match, 2));
        }
        assertEquals(1, look());
        assertEquals(WarningKind.PERSON_UNHAPPY, warnings(mhairi).get(0).kind());
        assertEquals(0L, count(volunteer, "OwnPulse"));
        assertEquals(0L, count(volunteer, "Pulse"));
        assertEquals(1L, count(person, "OwnPulse"));
        assertThrows(
                NotFound.class,
                () -> as(person, entities -> new SayingHowItIs(entities, clock()).say(Ids.next(), Ids.next(), 2)));
    }

    private int look() {
        return DATABASE.as(Actor.jobOf(city), entities -> new WatchingMatches(entities, clock()).look());
    }

    private static List<WarningRow> warnings(Actor actor) {
        return DATABASE.as(actor, entities -> new AnsweringWarnings(entities, clock()).open(50));
    }

    private static void answer(Actor actor, UUID id, String words) {
        as(actor, entities -> new AnsweringWarnings(entities, clock()).answer(id, words));
    }

    private void remindAt(LocalTime time) {
        var clock = Clock.fixed(today.atTime(time).atZone(Clocks.CITY).toInstant(), Clocks.CITY);
        as(Actor.jobOf(city), entities -> reminding(entities, clock).remind());
    }

    private void writeOn(LocalDate day, int hour) {
        var clock = Clock.fixed(day.atTime(hour, 0).atZone(Clocks.CITY).toInstant(), Clocks.CITY);
        as(Actor.jobOf(city), entities -> new WritingLetters(entities, new Notices(entities, clock), clock).write());
    }

    private static Reminding reminding(EntityManager entities, Clock clock) {
        return new Reminding(
                entities,
                new Notices(entities, clock),
                new MailServer("localhost", 25, "kith@example.org"),
                new TextGateway("http://localhost/"),
                clock);
    }

    private Clock at(int hour) {
        return Clock.fixed(today.atTime(hour, 0).atZone(Clocks.CITY).toInstant(), Clocks.CITY);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.now(), Clocks.CITY);
    }

    private static long count(Actor actor, String entity) {
        return DATABASE.as(
                actor,
                entities -> entities.createQuery("SELECT COUNT(a) FROM " + entity + " a", Long.class)
                        .getSingleResult());
    }

    private static void as(Actor actor, Consumer<EntityManager> work) {
        DATABASE.as(actor, entities -> {
            work.accept(entities);
            return null;
        });
    }

    private void visit(LocalDate day, String outcome) throws SQLException {
        var start =
                LocalDateTime.ofInstant(day.atTime(23, 0).atZone(Clocks.CITY).toInstant(), ZoneOffset.UTC);
        owner(
                "INSERT INTO kith.visit (id, version, partnership_id, owner_partner_id, match_id, visit_day, starts_at,"
                        + " starts_at_utc, planned_minutes, outcome) VALUES (?, 1, ?, ?, ?, ?, '23:00:00', ?, 60, "
                        + outcome + ")",
                Ids.next(),
                city,
                harbour,
                match,
                day,
                start.format(UTC));
    }

    private void staff(String name) throws SQLException {
        var account = Ids.next();
        owner(
                "INSERT INTO kith.account (id, version, username, name, audience, created_at)"
                        + " VALUES (?, 1, CONCAT(?, '@example.org'), ?, 'STAFF', NOW())",
                account,
                account,
                name);
        owner(
                "INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, valid_from,"
                        + " granted_at) VALUES (?, 1, ?, 'COORDINATOR', ?, ?, '2020-01-01', NOW())",
                Ids.next(),
                account,
                city,
                harbour);
    }

    private List<String> told(boolean staff) throws SQLException {
        var found = new ArrayList<String>();
        try (var owner = DATABASE.owner();
                var query = owner.prepareStatement("SELECT " + (staff ? "body" : "CONCAT(channel, ' ', to_address)")
                        + " FROM kith.notice WHERE partnership_id = ? AND for_staff = ? ORDER BY 1")) {
            query.setString(1, city.toString());
            query.setBoolean(2, staff);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    private static void owner(String sql, Object... values) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }
}
