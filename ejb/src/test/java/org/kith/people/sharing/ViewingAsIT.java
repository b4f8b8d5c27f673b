package org.kith.people.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.transfer.TransferSteps;

/** What roles see that are no staff, by the views that serve them: numbers and fields, nobody's name. */
class ViewingAsIT extends TransferSteps {
    private static final UUID CAIRN = Ids.next();
    private static final Actor RHONA =
            new Actor(Ids.next(), "Rhona", Role.PARTNERSHIP_ADMINISTRATOR, CITY, null, null, null);
    private static final Actor ISLA = staff(Role.PARTNER_MANAGER, CAIRN);

    @BeforeAll
    static void a_person_and_a_volunteer_who_visits() {
        partners();
        owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('" + CAIRN
                + "', 1, '" + CITY + "', '" + CAIRN + "', 'x', '2020-01-01')");
        var person = Ids.next();
        var volunteer = Ids.next();
        var own = ", 1, '" + CITY + "', '" + CAIRN + "', ";
        owner("INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, registered_at) VALUES ('" + person + "'" + own
                + "LEFT(UUID(), 12), 'Isobel', 'Kinmundy', NOW())");
        owner("INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, applied_on) VALUES ('" + volunteer + "'" + own
                + "LEFT(UUID(), 12), 'Hamish', 'Kinmundy', '2025-01-01')");
        owner("INSERT INTO kith.befriending_match (id, version, partnership_id, owner_partner_id, person_id,"
                + " volunteer_id, waiting_entry_id, place, proposed_at, introduced_on) VALUES (UUID()" + own + "'"
                + person + "', '" + volunteer + "', UUID(), 1, NOW(), '2025-03-01')");
        account("VOLUNTEER", null, volunteer);
        account("PERSON", person, null);
    }

    @Test
    void a_volunteer_sees_an_own_match_and_a_first_name() {
        var seen = viewAs(ISLA, CAIRN, Role.VOLUNTEER);
        assertEquals(1, seen.holders());
        var match = kind(seen, ViewedKind.MY_MATCH);
        assertEquals(1, match.count());
        assertTrue(match.fields().toString().contains("first"), match.toString());
        assertFalse(match.fields().toString().contains("family"), match.toString());
        assertEquals(
                ViewedAs.FEW,
                kind(viewAs(RHONA, CAIRN, Role.VOLUNTEER), ViewedKind.MY_MATCH).count());
        assertFalse(seen.toString().contains("Isobel"));
    }

    @Test
    void a_person_sees_the_own_record_and_a_referrer_that_nobody_is_sees_nothing() {
        assertEquals(
                1, kind(viewAs(ISLA, CAIRN, Role.PERSON), ViewedKind.OWN_PERSON).count());
        assertEquals(
                1, kind(viewAs(ISLA, CAIRN, Role.PERSON), ViewedKind.OWN_MATCH).count());
        assertTrue(viewAs(ISLA, CAIRN, Role.REFERRER).kinds().isEmpty());
    }

    @Test
    void board_evaluator_and_commissioner_see_no_person() {
        for (var role : new Role[] {Role.BOARD_MEMBER, Role.EVALUATOR, Role.COMMISSIONER}) {
            var seen = viewAs(RHONA, null, role);
            assertTrue(seen.isTheSameForAll());
            for (var kind : new ViewedKind[] {ViewedKind.PERSON, ViewedKind.VOLUNTEER, ViewedKind.VISIT_NOTE}) {
                assertEquals(0, kind(seen, kind).count(), role + " " + kind);
            }
            assertTrue(kind(seen, ViewedKind.PARTNER).count() != 0);
        }
    }

    @Test
    void every_kind_that_a_role_may_see_is_looked_at() {
        for (var role : new Role[] {Role.BOARD_MEMBER, Role.EVALUATOR, Role.DATA_PROTECTION_OFFICER}) {
            var seen = viewAs(RHONA, null, role).kinds().stream()
                    .map(ViewedAs.Kind::kind)
                    .toList();
            assertEquals(List.copyOf(ViewedKind.of(role)), seen, role.toString());
        }
    }

    @Test
    void a_manager_looks_at_nobody_of_another_partner() {
        assertThrows(NotFound.class, () -> viewAs(ISLA, HARBOUR, Role.VOLUNTEER));
        assertThrows(NotFound.class, () -> viewAs(ISLA, null, Role.PERSON));
        assertThrows(NotFound.class, () -> viewAs(RHONA, CAIRN, Role.SYSTEM_ADMINISTRATOR));
    }

    private static void account(String role, @Nullable UUID person, @Nullable UUID volunteer) {
        var account = Ids.next();
        owner("INSERT INTO kith.account (id, version, username, name, audience, home_partnership_id, home_partner_id,"
                + " created_at) VALUES ('" + account + "', 1, '" + account + "', 'x', '" + role + "', '" + CITY + "', '"
                + CAIRN + "', NOW())");
        owner("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, person_id,"
                + " volunteer_id, valid_from, granted_at) VALUES (UUID(), 1, '" + account + "', '" + role + "', '"
                + CITY
                + "', '" + CAIRN + "', " + quoted(person) + ", " + quoted(volunteer) + ", '2026-01-05', NOW())");
    }

    private static String quoted(@Nullable UUID id) {
        return id == null ? "NULL" : "'" + id + "'";
    }

    private static ViewedAs.Kind kind(ViewedAs seen, ViewedKind kind) {
        return seen.kinds().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static ViewedAs viewAs(Actor me, @Nullable UUID partner, Role role) {
        return ViewingAs.seenBy(
                me, partner, role, (store, actor) -> DATABASE.as(store.name().toLowerCase(Locale.ROOT), actor));
    }
}
