package org.kith.reporting.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;

/** An evaluator has what was granted, approved and joined, as long as it holds, and nobody who does not want to be in it. */
class ExtractsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.tickSeconds(Clocks.CITY);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID moorland = Ids.next();
    private final UUID account = Ids.next();
    private final Actor admin = actor(Role.PARTNERSHIP_ADMINISTRATOR, null);
    private final Actor board = actor(Role.BOARD_MEMBER, null);
    private final Actor evaluator = new Actor(account, "Eilidh", Role.EVALUATOR, city, null, null, null);

    @BeforeEach
    void a_city_with_an_evaluator() throws SQLException {
        run("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        for (var each : List.of(harbour, moorland)) {
            run(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on,"
                            + " takes_referrals) VALUES (?, 1, ?, ?, 'x', '2020-01-01', 1)",
                    each,
                    city,
                    each);
        }
        run(
                "INSERT INTO kith.account (id, version, username, name, audience, home_partnership_id, created_at)"
                        + " VALUES (?, 1, ?, 'Eilidh', 'PARTNERSHIP', ?, NOW())",
                account,
                account,
                city);
        run(
                "INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, valid_from, granted_at)"
                        + " VALUES (?, 1, ?, 'EVALUATOR', ?, '2020-01-01', NOW())",
                Ids.next(),
                account,
                city);
    }

    @Test
    void nothing_before_the_board_and_a_partner_have_said_yes_and_nothing_afterwards() throws SQLException {
        person(harbour);
        person(moorland);
        var grant = grant();
        assertTrue(units(evaluator).isEmpty(), "not approved");
        as(board, e -> done(() -> granting(e).approve(grant)));
        assertTrue(units(evaluator).isEmpty(), "no partner takes part");
        as(manager(harbour), e -> done(() -> granting(e).part(grant, true)));
        assertEquals(1, units(evaluator).size(), "one partner of two");
        assertTrue(
                units(new Actor(Ids.next(), "x", Role.EVALUATOR, city, null, null, null))
                        .isEmpty(),
                "another evaluator");
        assertTrue(
                units(new Actor(account, "x", Role.COMMISSIONER, city, null, null, null))
                        .isEmpty(),
                "another role");
        as(manager(harbour), e -> done(() -> granting(e).part(grant, false)));
        assertTrue(units(evaluator).isEmpty(), "taken out again");
        as(manager(harbour), e -> done(() -> granting(e).part(grant, true)));
        as(admin, e -> done(() -> granting(e).end(grant)));
        assertTrue(units(evaluator).isEmpty(), "ended");
        assertThrows(NotFound.class, () -> as(board, e -> done(() -> granting(e).approve(grant))));
    }

    @Test
    void whoever_opted_out_is_not_in_it_and_no_id_and_no_name_either() throws SQLException {
        var isobel = person(harbour);
        var hamish = person(harbour);
        var grant = grant();
        as(board, e -> done(() -> granting(e).approve(grant)));
        as(manager(harbour), e -> done(() -> granting(e).part(grant, true)));
        assertEquals(2, units(evaluator).size());
        var self = self(isobel, harbour);
        as(self, e -> done(() -> new OptingOut(e, CLOCK).choose(Ids.next(), true)));
        as(self, e -> done(() -> new OptingOut(e, CLOCK).choose(Ids.next(), true)));
        assertEquals(Boolean.TRUE, as(self, e -> new OptingOut(e, CLOCK).isOut()));
        assertEquals(1, units(evaluator).size());
        assertFalse(units(evaluator).contains(hamish.toString()));
        as(self, e -> done(() -> new OptingOut(e, CLOCK).choose(Ids.next(), false)));
        assertEquals(2, units(evaluator).size());
    }

    @Test
    void whoever_opted_out_stays_out_with_the_next_partner_and_of_what_the_first_one_keeps() throws SQLException {
        var isobel = person(harbour);
        var grant = grant();
        as(board, e -> done(() -> granting(e).approve(grant)));
        for (var each : List.of(harbour, moorland))
            as(manager(each), e -> done(() -> granting(e).part(grant, true)));
        as(self(isobel, harbour), e -> done(() -> new OptingOut(e, CLOCK).choose(Ids.next(), true)));
        handOver(isobel, harbour, moorland);
        assertTrue(units(evaluator).isEmpty(), "her no went along, and holds for what Harbour keeps of her");
        assertEquals(Boolean.TRUE, as(self(isobel, moorland), e -> new OptingOut(e, CLOCK).isOut()));
        handOver(isobel, moorland, harbour);
        assertTrue(units(evaluator).isEmpty());
        as(self(isobel, harbour), e -> done(() -> new OptingOut(e, CLOCK).choose(Ids.next(), false)));
        assertEquals(3, units(evaluator).size(), "and so does her yes");
        as(self(isobel, harbour), e -> done(() -> new OptingOut(e, CLOCK).choose(Ids.next(), true)));
        assertTrue(units(evaluator).isEmpty(), "whoever says no later is out of what was kept before as well");
    }

    @Test
    void the_pseudonyms_of_two_grants_have_nothing_in_common() throws SQLException {
        person(harbour);
        var first = grant();
        as(board, e -> done(() -> granting(e).approve(first)));
        as(manager(harbour), e -> done(() -> granting(e).part(first, true)));
        var before = units(evaluator);
        as(admin, e -> done(() -> granting(e).end(first)));
        var second = grant();
        as(board, e -> done(() -> granting(e).approve(second)));
        as(manager(harbour), e -> done(() -> granting(e).part(second, true)));
        before.retainAll(units(evaluator));
        assertTrue(before.isEmpty());
    }

    @Test
    void a_grant_has_a_time_and_only_the_administrator_gives_it() {
        assertThrows(
                RuleBroken.class,
                () -> as(admin, e -> granting(e).grant(Ids.next(), account, "why", TODAY, TODAY.minusDays(1))));
        assertThrows(
                RuleBroken.class,
                () -> as(admin, e -> granting(e).grant(Ids.next(), account, "why", TODAY, TODAY.plusYears(2))));
        assertThrows(NotFound.class, () -> as(board, e -> granting(e).grant(Ids.next(), account, "why", TODAY, TODAY)));
        assertThrows(
                PersistenceException.class,
                () -> as(board, e -> {
                    e.persist(new NewExtractGrant(
                            Ids.next(), new EvaluatorName(account, "x"), "why", TODAY, TODAY, board, CLOCK.instant()));
                    return true;
                }));
    }

    private void handOver(UUID person, UUID from, UUID to) throws SQLException {
        run("UPDATE kith.person SET registered_at = registered_at - INTERVAL 30 DAY WHERE id = ?", person);
        var transfer = Ids.next();
        run(
                "INSERT INTO kith.transfer (id, version, partnership_id, owner_partner_id, to_partner_id, subject,"
                        + " person_id, about, reason, offered_at, offered_by, offered_by_name) VALUES (?, 1, ?, ?, ?,"
                        + " 'PERSON', ?, 'x', 'moved', NOW(), UUID(), 'x')",
                transfer,
                city,
                from,
                to,
                person);
        try (var app = DATABASE.as("app", actor(Role.COORDINATOR, to));
                var call = app.prepareCall("CALL take_over(?, ?, ?)")) {
            call.setString(1, transfer.toString());
            call.setString(2, Ids.next().toString());
            call.setString(3, Ids.next().toString().substring(24));
            call.execute();
        }
    }

    private Actor self(UUID person, UUID partner) {
        return new Actor(null, "", Role.PERSON, city, partner, person, null);
    }

    private UUID grant() {
        return as(admin, e -> granting(e).grant(Ids.next(), account, "Less lonely?", TODAY, TODAY.plusDays(30)));
    }

    private TreeSet<String> units(Actor actor) throws SQLException {
        var units = new TreeSet<String>();
        try (var agg = DATABASE.as("agg", actor);
                var row = agg.createStatement().executeQuery("SELECT unit FROM psn_person")) {
            while (row.next()) units.add(row.getString(1));
        }
        return units;
    }

    private static GrantingExtracts granting(EntityManager entities) {
        return new GrantingExtracts(entities, CLOCK);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private Actor manager(UUID partner) {
        return actor(Role.PARTNER_MANAGER, partner);
    }

    private Actor actor(Role role, UUID partner) {
        return new Actor(Ids.next(), "x", role, city, partner, null, null);
    }

    private UUID person(UUID partner) {
        var id = Ids.next();
        var staff = actor(Role.COORDINATOR, partner);
        return DATABASE.as(staff, entities -> {
            new People(entities)
                    .add(Person.register(
                            id, staff.owner(), PersonDetails.named("Isobel", "Reid"), CLOCK.instant(), null));
            return id;
        });
    }

    private static <T> T as(Actor actor, Function<EntityManager, T> work) {
        return DATABASE.as(actor, work);
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
