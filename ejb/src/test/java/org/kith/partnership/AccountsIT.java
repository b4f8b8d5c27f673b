package org.kith.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;

/** Who can make whom: enforced by the database even if the code asked for more. */
class AccountsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z").truncatedTo(ChronoUnit.SECONDS);
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID moorland = Ids.next();
    private final Actor managerOfHarbour =
            new Actor(Ids.next(), "Morag", Role.PARTNER_MANAGER, city, harbour, null, null);
    private final Actor managerOfMoorland =
            new Actor(Ids.next(), "Iain", Role.PARTNER_MANAGER, city, moorland, null, null);

    @BeforeEach
    void two_partners() throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'City', 'City', NULL, NOW())");
            for (var partner : new UUID[] {harbour, moorland}) {
                statement.execute("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on)"
                        + " VALUES ('" + partner + "', 1, '" + city + "', '" + partner + "', 'x', '2024-01-01')");
            }
        }
    }

    @Test
    void a_manager_invites_a_coordinator_whom_another_manager_does_not_see() {
        var id = invite(managerOfHarbour, Role.COORDINATOR, harbour);
        DATABASE.as(managerOfMoorland, entities -> {
            assertNull(entities.find(Account.class, id));
            return null;
        });
        DATABASE.as(managerOfHarbour, entities -> {
            assertEquals(id, entities.find(Account.class, id).id());
            return null;
        });
    }

    @Test
    void a_manager_cannot_make_an_administrator_even_past_the_code() {
        assertThrows(RuntimeException.class, () -> invite(managerOfHarbour, Role.PARTNERSHIP_ADMINISTRATOR, harbour));
        assertThrows(RuntimeException.class, () -> invite(managerOfHarbour, Role.PARTNER_MANAGER, harbour));
    }

    @Test
    void a_manager_cannot_make_staff_of_another_partner() {
        assertThrows(RuntimeException.class, () -> invite(managerOfHarbour, Role.COORDINATOR, moorland));
    }

    @Test
    void an_ended_role_is_not_held_on_the_same_day() {
        var asked = new NewAccount("a@example.org", "Ann", Role.COORDINATOR, harbour, null, null);
        var held = AccountRole.granted(Ids.next(), Ids.next(), asked, managerOfHarbour, NOW, TODAY);
        assertEquals(true, held.isHeldOn(TODAY));
        held.end(TODAY);
        assertEquals(false, held.isHeldOn(TODAY));
    }

    @Test
    void a_manager_ties_an_account_to_people_and_volunteers_of_the_own_partner_only() throws SQLException {
        var isobel = person(moorland);
        var hamish = volunteer(moorland);
        assertThrows(
                RuntimeException.class, () -> invite(managerOfHarbour, Role.PERSON, harbour, isobel, null), "isobel");
        assertThrows(
                RuntimeException.class,
                () -> invite(managerOfHarbour, Role.VOLUNTEER, harbour, null, hamish),
                "hamish");
        var account = invite(managerOfMoorland, Role.PERSON, moorland, isobel, null);
        invite(managerOfMoorland, Role.VOLUNTEER, moorland, null, hamish);
        assertEquals(1, held(account));
        run("UPDATE kith.account_role SET partner_id = '" + harbour + "' WHERE account_id = '" + account + "'");
        assertEquals(0, held(account), "however it came about: nobody acts as somebody of another partner");
        var atHarbour = new Actor(Ids.next(), "x", Role.PERSON, city, harbour, isobel, null);
        try (var app = DATABASE.as("app", atHarbour);
                var query = app.createStatement();
                var row = query.executeQuery("SELECT id FROM own_person")) {
            assertFalse(row.next());
        }
    }

    @Test
    void an_administrator_makes_managers_of_partners_of_the_own_partnership_only() {
        var elsewhere = new Actor(Ids.next(), "x", Role.PARTNERSHIP_ADMINISTRATOR, Ids.next(), null, null, null);
        assertThrows(RuntimeException.class, () -> invite(elsewhere, Role.PARTNER_MANAGER, harbour));
        var here = new Actor(Ids.next(), "x", Role.PARTNERSHIP_ADMINISTRATOR, city, null, null, null);
        invite(here, Role.PARTNER_MANAGER, harbour);
    }

    private UUID person(UUID partner) throws SQLException {
        var id = Ids.next();
        run("INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, registered_at) VALUES ('" + id + "', 1, '" + city + "', '" + partner
                + "', LEFT(UUID(), 12), 'Isobel', 'Skene', NOW())");
        return id;
    }

    private UUID volunteer(UUID partner) throws SQLException {
        var id = Ids.next();
        run("INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, applied_on) VALUES ('" + id + "', 1, '" + city + "', '" + partner
                + "', LEFT(UUID(), 12), 'Hamish', 'Reid', '2025-01-01')");
        return id;
    }

    private static long held(UUID account) throws SQLException {
        try (var owner = DATABASE.owner();
                var query = owner.createStatement();
                var row = query.executeQuery(
                        "SELECT COUNT(*) FROM kith_auth.role_held WHERE account_id = '" + account + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UUID invite(Actor by, Role role, UUID partner) {
        return invite(by, role, partner, null, null);
    }

    private static UUID invite(Actor by, Role role, UUID partner, @Nullable UUID person, @Nullable UUID volunteer) {
        var id = Ids.next();
        var asked = new NewAccount(id + "@example.org", "Ann", role, partner, person, volunteer);
        DATABASE.as(by, entities -> {
            entities.persist(Account.invited(id, asked, by, NOW));
            entities.flush();
            entities.persist(AccountRole.granted(Ids.next(), id, asked, by, NOW, TODAY));
            entities.flush();
            return null;
        });
        return id;
    }
}
