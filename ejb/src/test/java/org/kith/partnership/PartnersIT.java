package org.kith.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;

class PartnersIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final UUID city = Ids.next();

    @Test
    void a_partner_is_a_member_from_the_day_it_joined_until_the_day_it_left() throws SQLException {
        var harbour = Ids.next();
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'City', 'City', NULL, NOW())");
            statement.execute(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on, left_on)"
                            + " VALUES ('" + harbour + "', 1, '" + city
                            + "', 'Harbour Friends', 'Harbour', '2024-01-01', '2025-01-01')");
        }
        var coordinator = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
        List<Partner> seen = DATABASE.as(
                coordinator,
                entities -> entities.createQuery("SELECT p FROM Partner p", Partner.class)
                        .getResultList());
        assertEquals(1, seen.size());
        var partner = seen.get(0);
        assertEquals(harbour, partner.id());
        assertFalse(partner.isMemberOn(LocalDate.of(2023, 12, 31)));
        assertTrue(partner.isMemberOn(LocalDate.of(2024, 1, 1)));
        assertFalse(partner.isMemberOn(LocalDate.of(2025, 1, 1)));
    }
}
