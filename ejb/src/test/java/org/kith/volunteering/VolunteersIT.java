package org.kith.volunteering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;

/** Volunteers on the real views: who sees whom, what expires, what volunteers do with their own record. */
class VolunteersIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID CITY = Ids.next();
    private static final UUID HARBOUR = Ids.next();
    private static final UUID MOORLAND = Ids.next();
    private static final Actor MHAIRI = staffOf(HARBOUR);
    private static final Actor CALUM = staffOf(MOORLAND);

    @BeforeAll
    static void two_partners() throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'V', 'City', NULL, NOW())");
            for (var partner : List.of(HARBOUR, MOORLAND)) {
                statement.execute(
                        "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                                + partner + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
            }
        }
    }

    @Test
    void a_volunteer_of_another_partner_is_not_there() {
        var hamish = register("Hamish", "Hidden");
        assertThrows(NotFound.class, () -> DATABASE.as(CALUM, entities -> new Volunteers(entities).get(hamish)));
        assertThrows(NotFound.class, () -> DATABASE.as(CALUM, entities -> new Volunteers(entities).claim(hamish)));
        assertTrue(DATABASE.as(CALUM, entities -> new Volunteers(entities).checksOf(List.of(hamish)))
                .isEmpty());
        assertEquals(0, count(CALUM, "Hidden", VolunteerSearch.VolunteerGroup.HERE));
        assertEquals(1, count(MHAIRI, "hidden", VolunteerSearch.VolunteerGroup.HERE));
    }

    @Test
    void they_are_found_by_part_of_a_name_and_by_digits() {
        var id = Ids.next();
        var details = new VolunteerDetails(
                "Seònaid",
                "MacLeòid",
                null,
                null,
                null,
                Set.of("en", "gd"),
                "+44 1224 987654",
                null,
                null,
                null,
                null,
                null,
                null);
        DATABASE.as(MHAIRI, entities -> {
            new Volunteers(entities).add(Volunteer.apply(id, MHAIRI.owner(), details, Offer.USUAL, TODAY, TODAY));
            return null;
        });
        for (var words : List.of("seon", "macleoid seonaid", "987654")) {
            assertEquals(1, count(MHAIRI, words, VolunteerSearch.VolunteerGroup.HERE), words);
        }
        assertEquals(0, count(MHAIRI, "macleoid", VolunteerSearch.VolunteerGroup.LEFT));
    }

    @Test
    void every_list_can_be_sorted_and_filtered() {
        register("Hamish", "Sorted");
        for (var which : VolunteerSearch.VolunteerGroup.values()) {
            for (var sort : VolunteerSearch.VolunteerSort.values()) {
                var search = new VolunteerSearch("sorted", which, sort, true, 0, 5);
                List<Volunteer> found = DATABASE.as(MHAIRI, entities -> new Volunteers(entities).list(search, TODAY));
                assertTrue(found.size() <= 1);
            }
        }
    }

    @Test
    void a_check_that_was_renewed_is_no_longer_asked_for() {
        var hamish = register("Hamish", "Expiring");
        var old = new NewCheck(
                Ids.next(),
                CheckKind.TRAINING,
                TODAY.minusYears(3),
                TODAY.plusDays(30),
                null,
                null,
                false,
                false,
                null);
        record(hamish, old);
        assertEquals(1, expiring(hamish));
        record(hamish, NewCheck.done(Ids.next(), CheckKind.TRAINING, TODAY));
        assertEquals(0, expiring(hamish));
    }

    @Test
    void a_volunteer_changes_what_to_offer_and_takes_a_break_without_explaining() {
        var hamish = register("Hamish", "Reid");
        var me = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, CITY, HARBOUR, null, hamish);
        DATABASE.as(me, entities -> {
            var mine = entities.find(MyVolunteer.class, hamish);
            mine.change("01224 111222", null, "Retired joiner", Offer.USUAL);
            entities.persist(new MyPause(Ids.next(), mine, new Rest(TODAY, null)));
            return null;
        });
        var seen = DATABASE.as(MHAIRI, entities -> new Volunteers(entities).get(hamish));
        assertEquals("Retired joiner", seen.details().about());
        var pause = DATABASE.as(MHAIRI, entities -> new Volunteers(entities).openPauseOf(hamish, TODAY))
                .orElseThrow();
        assertNull(pause.reason());
    }

    @Test
    void a_volunteer_sees_the_dates_of_own_checks_and_nobody_elses_record() {
        var hamish = register("Hamish", "Own");
        var rory = register("Rory", "Other");
        record(hamish, NewCheck.pvg(Ids.next(), "1234", LocalDate.of(2026, 5, 1), TODAY));
        var me = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, CITY, HARBOUR, null, hamish);
        var checks = DATABASE.as(
                me,
                entities -> entities.createQuery("SELECT c FROM MyCheck c", MyCheck.class)
                        .getResultList());
        assertEquals(LocalDate.of(2031, 5, 1), checks.get(0).facts().expiresOn());
        assertNotNull(DATABASE.as(me, entities -> entities.find(MyVolunteer.class, hamish)));
        assertNull(DATABASE.as(me, entities -> entities.find(MyVolunteer.class, rory)));
        assertNull(DATABASE.as(me, entities -> entities.find(Volunteer.class, hamish)));
    }

    @Test
    void volunteers_cannot_approve_themselves_whatever_the_code_does() throws SQLException {
        var hamish = register("Hamish", "Eager");
        var me = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, CITY, HARBOUR, null, hamish);
        try (var app = DATABASE.as("app", me);
                var statement = app.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("UPDATE my_volunteer SET approved_on = '2026-11-22'"));
        }
    }

    private static UUID register(String givenName, String familyName) {
        return DATABASE.as(MHAIRI, entities -> {
            var volunteer = Volunteer.apply(
                    Ids.next(),
                    MHAIRI.owner(),
                    VolunteerDetails.named(givenName, familyName),
                    Offer.USUAL,
                    TODAY.minusYears(4),
                    TODAY);
            new Volunteers(entities).add(volunteer);
            return volunteer.id();
        });
    }

    private static void record(UUID volunteer, NewCheck check) {
        DATABASE.as(MHAIRI, entities -> {
            var volunteers = new Volunteers(entities);
            volunteers.add(Check.verified(volunteers.get(volunteer), check, MHAIRI, NOW));
            return null;
        });
    }

    private static long expiring(UUID volunteer) {
        List<ExpiringCheck> all =
                DATABASE.as(MHAIRI, entities -> new Volunteers(entities).expiringBy(TODAY.plusDays(60), TODAY));
        return all.stream().filter(one -> one.volunteerId().equals(volunteer)).count();
    }

    private static long count(Actor actor, String words, VolunteerSearch.VolunteerGroup which) {
        var search = new VolunteerSearch(words, which, VolunteerSearch.VolunteerSort.NAME, false, 0, 25);
        return DATABASE.as(actor, entities -> new Volunteers(entities).count(search, TODAY));
    }

    private static Actor staffOf(UUID partner) {
        return new Actor(Ids.next(), "Mhairi", Role.PARTNER_MANAGER, CITY, partner, null, null);
    }
}
