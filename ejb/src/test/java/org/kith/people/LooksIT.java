package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;

/** Who saw a record, on the real views: by partner and role, for the person and for the person's partner. */
class LooksIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final UUID city = Ids.next();
    private final UUID harbour = Ids.next();
    private final UUID moorland = Ids.next();
    private final UUID isobel = Ids.next();
    private final UUID share = Ids.next();
    private final Actor mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
    private final Actor calum = new Actor(Ids.next(), "Calum", Role.COORDINATOR, city, moorland, null, null);
    private final Actor herself = new Actor(Ids.next(), "Isobel", Role.PERSON, city, harbour, isobel, null);

    @Test
    void a_read_through_a_share_counts_as_well_and_a_refusal_or_another_person_does_not() {
        owner("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'P', 'City', NULL, NOW())");
        for (var partner : List.of(harbour, moorland)) {
            owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + city + "', '" + (partner.equals(harbour) ? "Harbour" : "Moorland")
                    + "', 'x', '2020-01-01')");
        }
        owner("INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, registered_at) VALUES ('" + isobel + "', 1, '" + city + "', '" + harbour + "', 'L"
                + isobel.toString().substring(26, 34) + "', 'Isobel', 'Skene', NOW())");
        owner("INSERT INTO kith.share (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " agreement_id, handle, level, purpose, from_on, until_on, granted_at, granted_by) VALUES ('" + share
                + "', 1, '" + city + "', '" + harbour + "', '" + isobel + "', '" + moorland + "', '" + agreement()
                + "', '" + share.toString().substring(24) + "', 1, 'MATCHING', CURRENT_DATE, CURRENT_DATE, NOW(), '"
                + mhairi.accountId() + "')");
        read(mhairi, isobel, "DONE");
        read(mhairi, isobel, "DONE");
        read(calum, share, "DONE");
        read(calum, isobel, "REFUSED");
        read(calum, Ids.next(), "DONE");

        var told = DATABASE.as(mhairi, entities -> new AccountingForLooks(entities).looksAt(isobel));
        assertEquals(
                List.of("Harbour COORDINATOR 2", "Moorland COORDINATOR 1"),
                told.stream()
                        .map(look -> look.partnerName() + " " + look.role() + " " + look.times())
                        .toList());
        assertEquals(told, DATABASE.as(herself, entities -> new OwnRecords(entities).looksByRole(isobel)));
        assertTrue(DATABASE.as(herself, entities -> new OwnRecords(entities).looks(isobel))
                        .size()
                == 3);
        assertThrows(
                NotFound.class, () -> DATABASE.as(calum, entities -> new AccountingForLooks(entities).looksAt(isobel)));
    }

    private UUID agreement() {
        var id = Ids.next();
        owner("INSERT INTO kith.sharing_agreement (id, version, partnership_id, agreement_number, edition, title,"
                + " purpose, terms, data_groups, roles, level, starts_on, proposed_at, proposed_by) VALUES ('" + id
                + "', 1, '"
                + city + "', 1, 1, 't', 'MATCHING', 'w', 'NEED', 'COORDINATOR', 1, CURRENT_DATE, NOW(), '"
                + mhairi.accountId() + "')");
        return id;
    }

    private void read(Actor actor, UUID record, String outcome) {
        owner("INSERT INTO kith_audit.event (happened_at, account_id, role, partnership_id, partner_id, action, record,"
                + " record_id, outcome) VALUES (NOW(), '" + actor.accountId() + "', '" + actor.role() + "', '" + city
                + "', '" + actor.partnerId() + "', 'READ', 'PERSON', '" + record + "', '" + outcome + "')");
    }

    private static void owner(String sql) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
