package org.kith.reporting.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;

/** What Harbour can show for the award, and what it cannot. */
class EvidenceIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID moorland = Ids.next();
    private final UUID isobel = Ids.next();
    private final LocalDate today = LocalDate.now(Clocks.CITY);
    private final Actor manager = new Actor(Ids.next(), "Morag", Role.PARTNER_MANAGER, city, harbour, null, null);
    private final Actor other = new Actor(Ids.next(), "Angus", Role.PARTNER_MANAGER, city, moorland, null, null);

    @BeforeEach
    void harbour_supports_two_people_and_has_talked_with_one() throws SQLException {
        owner("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        for (var partner : new UUID[] {harbour, moorland}) {
            owner(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on)"
                            + " VALUES (?, 1, ?, ?, 'x', '2020-01-01')",
                    partner,
                    city,
                    partner.equals(harbour) ? "Harbour" : "Moorland");
        }
        for (var person : new UUID[] {isobel, Ids.next()}) {
            owner(
                    "INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                            + " family_name, registered_at) VALUES (?, 1, ?, ?, ?, 'Isobel', 'Grant', NOW())",
                    person,
                    city,
                    harbour,
                    Ids.reference('P'));
        }
        owner(
                "INSERT INTO kith.conversation (id, version, partnership_id, owner_partner_id, person_id, held_on,"
                        + " participants, review_on, recorded_at, recorded_by) VALUES (?, 1, ?, ?, ?, ?,"
                        + " 'OLDER_PERSON', ?, NOW(), ?)",
                Ids.next(),
                city,
                harbour,
                isobel,
                today,
                today.plusWeeks(12),
                isobel);
    }

    @Test
    void each_of_the_seven_domains_lists_what_is_there_and_what_is_missing() {
        var pack = pack(manager);
        assertEquals("Harbour", pack.partner());
        for (var domain : QualityDomain.values()) {
            assertFalse(pack.in(domain).isEmpty(), domain.name());
        }
        var talked = found(pack, Evidence.CONVERSATIONS);
        assertEquals(1, talked.n());
        assertEquals(2L, talked.of());
        assertTrue(talked.gap());
        assertEquals(1, talked.missing());
        assertFalse(found(pack, Evidence.PEOPLE).gap());
        assertTrue(found(pack, Evidence.AREAS).gap(), "no area");
        assertTrue(pack.gaps().contains(talked));
        assertEquals(Evidence.values().length, pack.found().size());
    }

    @Test
    void another_partner_counts_its_own_and_somebody_without_a_partner_nothing() {
        assertEquals(0, found(pack(other), Evidence.PEOPLE).n());
        var board = new Actor(Ids.next(), "Board", Role.BOARD_MEMBER, city, null, null, null);
        assertThrows(NotFound.class, () -> pack(board));
    }

    @Test
    void nine_of_ten_are_no_gap_and_nothing_is_one() {
        assertFalse(new Found(Evidence.COPIES, 9, 10L).gap());
        assertTrue(new Found(Evidence.COPIES, 8, 10L).gap());
        assertTrue(new Found(Evidence.COPIES, 0, 0L).gap());
        assertFalse(new Found(Evidence.STORIES, 1, null).gap());
        assertEquals(0, new Found(Evidence.STORIES, 1, null).missing());
    }

    private static Found found(EvidencePack pack, Evidence wanted) {
        return pack.found().get(Arrays.asList(Evidence.values()).indexOf(wanted));
    }

    private static EvidencePack pack(Actor actor) {
        return DATABASE.as(
                actor, entities -> new GatheringEvidence(entities, Clock.fixed(Instant.now(), Clocks.CITY)).pack());
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
