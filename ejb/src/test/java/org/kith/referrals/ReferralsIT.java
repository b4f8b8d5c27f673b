package org.kith.referrals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.partnership.Settings;
import org.kith.people.Mode;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;

/** Referrals on a real database: who reaches them, through which view, and the way to another partner. */
class ReferralsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), Clocks.CITY);
    private static final UUID CITY = Ids.next();
    private static final UUID OTHER_CITY = Ids.next();
    private static final UUID HARBOUR = Ids.next();
    private static final UUID MOORLAND = Ids.next();
    private static final UUID FULL = Ids.next();
    private static final UUID ELSEWHERE = Ids.next();
    private static final Actor MHAIRI = staffOf(HARBOUR);
    private static final Actor CALUM = staffOf(MOORLAND);
    private static final Actor ADMINISTRATOR =
            new Actor(Ids.next(), "Ailsa", Role.PARTNERSHIP_ADMINISTRATOR, CITY, null, null, null);

    @BeforeAll
    static void two_cities() throws SQLException {
        try (var owner = DATABASE.owner()) {
            for (var city : List.of(CITY, OTHER_CITY)) {
                run(owner, "INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
            }
            partner(owner, HARBOUR, CITY, 1);
            partner(owner, MOORLAND, CITY, 1);
            partner(owner, FULL, CITY, 0);
            partner(owner, ELSEWHERE, OTHER_CITY, 1);
        }
    }

    @Test
    void a_referral_from_the_public_form_is_in_the_inbox_of_its_partner_only() {
        var id = sendPublicly(HARBOUR);
        assertTrue(inboxOf(MHAIRI).contains(id));
        assertFalse(inboxOf(CALUM).contains(id));
        as(CALUM, referrals -> assertThrows(NotFound.class, () -> referrals.get(id)));
        assertEquals(
                "Isobel",
                as(MHAIRI, referrals -> referrals.get(id).said().person().givenName()));
    }

    @Test
    void the_public_form_cannot_read_back_more_than_the_reference() throws SQLException {
        var id = sendPublicly(HARBOUR);
        var anyone = Actor.anyoneAt(CITY);
        assertTrue(as(anyone, referrals -> referrals.intakeReference(id)).isPresent());
        try (var app = DATABASE.as("app", anyone)) {
            assertThrows(SQLException.class, () -> run(app, "SELECT family_name FROM intake_referral"));
            assertThrows(SQLException.class, () -> run(app, "UPDATE intake_referral SET reference = 'x'"));
        }
        assertEquals(0, inboxOf(anyone).size());
    }

    @Test
    void a_reference_from_another_city_is_not_found() {
        var id = sendPublicly(HARBOUR);
        assertEquals(Optional.empty(), as(Actor.anyoneAt(OTHER_CITY), referrals -> referrals.intakeReference(id)));
    }

    @Test
    void the_public_form_cannot_put_a_referral_into_another_city() {
        assertThrows(PersistenceException.class, () -> send(Actor.anyoneAt(CITY), ELSEWHERE));
    }

    @Test
    void a_referrer_follows_the_own_referral_without_health_and_sees_no_other() {
        var begg = referrer();
        var id = send(begg, HARBOUR);
        sendPublicly(HARBOUR);
        var sent = as(begg, Referrals::ofReferrer);
        assertEquals(1, sent.size());
        assertEquals(id, sent.get(0).sent().id());
        assertEquals(Progress.RECEIVED, sent.get(0).sent().progress());
        assertEquals(0, as(referrer(), Referrals::ofReferrer).size());
        as(begg, referrals -> assertThrows(NotFound.class, () -> referrals.get(id)));
    }

    @Test
    void an_unallocated_referral_is_seen_by_the_administrator_until_a_partner_has_it() {
        var id = sendPublicly(null);
        assertFalse(inboxOf(MHAIRI).contains(id));
        assertEquals(
                id, as(ADMINISTRATOR, referrals -> referrals.unallocated(id)).id());
        as(MHAIRI, referrals -> assertThrows(NotFound.class, () -> referrals.unallocated(id)));
        as(ADMINISTRATOR, referrals -> {
            referrals.allocate(id, MOORLAND);
            return true;
        });
        assertTrue(inboxOf(CALUM).contains(id));
        assertEquals(
                List.of("REFERRAL_ALLOCATED"),
                DATABASE.as(
                        CALUM,
                        em -> em.createQuery("SELECT t.kind FROM TimelineEvent t WHERE t.subjectId = :id", String.class)
                                .setParameter("id", id)
                                .getResultList()));
        as(ADMINISTRATOR, referrals -> assertThrows(NotFound.class, () -> referrals.unallocated(id)));
    }

    @Test
    void only_the_administrator_of_the_city_hands_out_and_only_to_its_partners() {
        var id = sendPublicly(null);
        var stranger = new Actor(Ids.next(), "x", Role.PARTNERSHIP_ADMINISTRATOR, OTHER_CITY, null, null, null);
        assertRefused(MHAIRI, referrals -> referrals.allocate(id, HARBOUR));
        assertRefused(stranger, referrals -> referrals.allocate(id, ELSEWHERE));
        assertRefused(ADMINISTRATOR, referrals -> referrals.allocate(id, ELSEWHERE));
        assertRefused(ADMINISTRATOR, referrals -> referrals.allocate(id, FULL));
        assertRefused(ADMINISTRATOR, referrals -> referrals.allocate(Ids.next(), HARBOUR));
    }

    @Test
    void the_inbox_counts_and_sorts_at_the_server() {
        var skye = Ids.next();
        var staff = staffOf(skye);
        try (var owner = DATABASE.owner()) {
            partner(owner, skye, CITY, 1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        var first = send(Actor.anyoneAt(CITY), skye);
        var second = send(Actor.anyoneAt(CITY), skye);
        as(staff, referrals -> {
            referrals.get(second).putInBand(1, "bereaved");
            return true;
        });
        for (var sort : InboxSort.values()) {
            for (var filter : InboxFilter.values()) {
                as(staff, referrals -> referrals.inbox(filter, sort, true, 0, 10));
            }
        }
        var byBand = as(staff, referrals -> referrals.inbox(InboxFilter.NEW, InboxSort.BAND, false, 0, 10));
        assertEquals(
                List.of(second, first), byBand.stream().map(ReferralRow::id).toList());
        var counts = as(staff, Referrals::counts);
        assertEquals(2, counts.get(InboxFilter.NEW).intValue());
        assertEquals(0, counts.get(InboxFilter.ON_HOLD).intValue());
    }

    @Test
    void an_accepted_person_waits_at_their_own_partner_only() {
        var isobel = Ids.next();
        var entry = Ids.next();
        DATABASE.as(MHAIRI, entities -> {
            new People(entities)
                    .add(Person.register(
                            isobel, MHAIRI.owner(), PersonDetails.named("Isobel", "Reid"), CLOCK.instant(), null));
            entities.flush();
            new WaitingList(entities)
                    .add(WaitingEntry.open(
                            entry,
                            MHAIRI.owner(),
                            isobel,
                            null,
                            LocalDate.of(2026, 9, 1),
                            2,
                            new WaitingNeeds(Mode.HOME, null, null, 0),
                            false));
            return true;
        });
        assertEquals(
                entry,
                waitingAt(MHAIRI, list -> list.openFor(isobel)).orElseThrow().id());
        assertEquals(Optional.empty(), waitingAt(CALUM, list -> list.openFor(isobel)));
        assertEquals(Optional.empty(), waitingAt(CALUM, list -> list.find(entry)));
        for (var sort : WaitingSort.values()) {
            var page = waitingAt(MHAIRI, list -> list.page(Optional.empty(), sort, false, 0, 50));
            assertTrue(page.stream().anyMatch(row -> row.id().equals(entry)));
        }
        var longAgo = Optional.of(LocalDate.of(2026, 8, 31));
        assertTrue(waitingAt(MHAIRI, list -> list.page(longAgo, WaitingSort.PRIORITY, false, 0, 50)).stream()
                .noneMatch(row -> row.id().equals(entry)));
        long silent = waitingAt(MHAIRI, list -> list.count(Optional.of(LocalDate.of(2026, 9, 1))));
        WaitingCounts counts = waitingAt(MHAIRI, list -> list.counts(LocalDate.of(2026, 9, 1)));
        assertEquals(silent, counts.callsDue());
        long everybody = waitingAt(MHAIRI, list -> list.count(Optional.empty()));
        assertEquals(everybody, counts.all());
        assertEquals(1, silent);
    }

    @Test
    void the_present_wait_is_told_only_about_ten_people_or_more() {
        assertTrue(as(Actor.anyoneAt(CITY), Referrals::presentWaitInWeeks).isEmpty());
    }

    private static UUID sendPublicly(@Nullable UUID partner) {
        return send(Actor.anyoneAt(CITY), partner);
    }

    private static UUID send(Actor actor, @Nullable UUID partner) {
        var id = Ids.next();
        return as(actor, referrals -> {
            referrals.add(IntakeReferral.from(id, actor, partner, said(), Settings.DEFAULT, CLOCK));
            return id;
        });
    }

    private static NewReferral said() {
        return new NewReferral(
                new NewReferral.Referred(
                        "Isobel",
                        "Canary",
                        null,
                        LocalDate.of(1950, 1, 31),
                        "01224 555010",
                        null,
                        null,
                        null,
                        null,
                        "AB24 5QE"),
                NewReferral.Referrer.self(),
                new NewReferral.Request("Company", null, "Uses a stick", Mode.HOME, null),
                new NewReferral.Agreement(AgreedHow.SELF_REFERRED, null));
    }

    private static List<UUID> inboxOf(Actor actor) {
        return as(actor, referrals -> referrals.inbox(InboxFilter.NEW, InboxSort.RECEIVED, false, 0, 500)).stream()
                .map(ReferralRow::id)
                .toList();
    }

    private static <T> T as(Actor actor, Function<Referrals, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new Referrals(entities)));
    }

    private static <T> T waitingAt(Actor actor, Function<WaitingList, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new WaitingList(entities)));
    }

    private static void assertRefused(Actor actor, Consumer<Referrals> work) {
        assertThrows(
                PersistenceException.class,
                () -> as(actor, referrals -> {
                    work.accept(referrals);
                    return true;
                }));
    }

    private static Actor staffOf(UUID partner) {
        return new Actor(Ids.next(), "coordinator", Role.COORDINATOR, CITY, partner, null, null);
    }

    private static Actor referrer() {
        return new Actor(Ids.next(), "Dr Begg", Role.REFERRER, CITY, null, null, null);
    }

    private static void partner(Connection owner, UUID id, UUID city, int takesReferrals) throws SQLException {
        run(
                owner,
                "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on, takes_referrals)"
                        + " VALUES (?, 1, ?, ?, 'x', '2020-01-01', ?)",
                id,
                city,
                id,
                takesReferrals);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }
}
