package org.kith.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
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

    private static UUID invite(Actor by, Role role, UUID partner) {
        var id = Ids.next();
        var asked = new NewAccount(id + "@example.org", "Ann", role, partner, null, null);
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
