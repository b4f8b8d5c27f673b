package org.kith.matching.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.matching.transfer.TransferSteps;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;

/** Two records of one person, what hangs on them, and the merging of them. */
abstract class MergeSteps extends TransferSteps {
    static final Clock CLOCK = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    static final Actor MHAIRI = staff(Role.COORDINATOR, HARBOUR);
    static final Actor CALUM = staff(Role.PARTNER_MANAGER, MOORLAND);

    static void refused(Rule rule, UUID kept, UUID gone) {
        var broken = assertThrows(RuleBroken.class, () -> merge(kept, gone, Set.of()));
        assertEquals(rule, broken.rule());
    }

    static UUID merge(UUID kept, UUID gone, Set<MergeField> fields) {
        return merge(Ids.next(), kept, gone, fields);
    }

    static UUID merge(UUID id, UUID kept, UUID gone, Set<MergeField> fields) {
        return merging(MHAIRI, merging -> {
            var seen = merging.of(kept).stream().anyMatch(one -> one.id().equals(id))
                    ? new Merging.Seen(0, 0)
                    : seen(merging, kept, gone);
            merging.merge(kept, gone, id, seen, fields);
            return id;
        });
    }

    static boolean undo(UUID id, boolean leave) {
        return merging(MHAIRI, merging -> merging.undo(id, leave));
    }

    static Merging.Seen seen(Merging merging, UUID kept, UUID gone) {
        var compared = merging.compare(kept, gone);
        return new Merging.Seen(compared.keptVersion(), compared.goneVersion());
    }

    static <T> T merging(Actor actor, Function<Merging, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new Merging(entities, CLOCK)));
    }

    static Map<String, List<String>> tables() throws SQLException {
        try (var owner = DATABASE.owner()) {
            return AllTables.rows(owner);
        }
    }

    static List<String> pointingAt(UUID gone) throws SQLException {
        return tables().entrySet().stream()
                .filter(table -> !List.of("person", "person_support").contains(table.getKey()))
                .flatMap(table -> table.getValue().stream()
                        .filter(row -> row.contains(gone.toString()))
                        .map(row -> table.getKey() + ": " + row))
                .toList();
    }

    static UUID person(String givenName, int daysAgo) {
        var id = Ids.next();
        DATABASE.as(MHAIRI, entities -> {
            new People(entities)
                    .add(Person.register(
                            id,
                            MHAIRI.owner(),
                            PersonDetails.named(givenName, "Skene"),
                            CLOCK.instant().minus(daysAgo, ChronoUnit.DAYS),
                            MHAIRI.accountId()));
            return 0;
        });
        owner("UPDATE kith.person SET phone = '01632 960981', deal_breakers = 'No dogs', outward_code = 'AB10',"
                + " date_of_birth = '" + LocalDate.of(1940, 5, 17) + "' WHERE id = '" + id + "'");
        return id;
    }

    static Person person(Actor actor, UUID id) {
        return DATABASE.as(actor, entities -> new People(entities).get(id));
    }

    static String reference(UUID id) {
        return text("SELECT reference FROM kith.person WHERE id = '" + id + "'");
    }

    static String own(UUID person) {
        return "UUID(), 1, '" + CITY + "', '" + HARBOUR + "', '" + person + "'";
    }

    /** Both were asked about with a stranger of another partner, and the one that goes with a second one. */
    static void questions(UUID kept, UUID gone) {
        var first = Ids.next();
        for (var pair : List.of(new UUID[] {kept, first}, new UUID[] {gone, Ids.next()})) {
            owner("INSERT INTO kith.likeness_question (id, version, partnership_id, owner_partner_id, person_id,"
                    + " other_partner_id, other_id, points, found_at) VALUES (" + own(pair[0]) + ", '" + MOORLAND
                    + "', '" + pair[1] + "', 80, NOW())");
        }
        owner("INSERT INTO kith.notice (id, version, partnership_id, owner_partner_id, about_id, channel, to_name,"
                + " to_address, subject, body, made_at, next_try_at) VALUES (" + own(gone)
                + ", 'LETTER', 'x', 'x', 'x', 'x', NOW(), NOW())");
        owner("INSERT INTO kith.referral (id, version, partnership_id, owner_partner_id, person_id, reference,"
                + " received_at, received_via, referrer_kind, given_name, family_name, reason, agreed_how,"
                + " acknowledge_by, decide_by) VALUES (" + own(gone) + ", LEFT(UUID(), 12), NOW(), 'PAPER', 'SELF',"
                + " 'Isobel', 'Skene', 'r', 'SELF_REFERRED', CURRENT_DATE, CURRENT_DATE)");
    }

    static void consent(UUID person, String group, boolean given) {
        owner("INSERT INTO kith.consent (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " purpose, data_group, given, text_version, asked_how, recorded_at, recorded_by, recorded_by_name)"
                + " VALUES (" + own(person) + ", '" + SEAGATE + "', 'MATCHING', '" + group + "', " + given
                + ", 'x', 'PAPER', NOW(), UUID(), 'x')");
    }

    static void share(UUID person, int level, String until) {
        var agreement = Ids.next();
        owner("INSERT INTO kith.sharing_agreement (id, version, partnership_id, agreement_number, edition, title,"
                + " purpose, terms, data_groups, roles, level, starts_on, proposed_at, proposed_by) VALUES ('"
                + agreement + "', 1, '" + CITY + "', FLOOR(RAND() * 100000000), 1, 't', 'MATCHING', 't', 'NEED',"
                + " 'COORDINATOR', 3, '2026-01-01', NOW(), UUID())");
        owner("INSERT INTO kith.share (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " agreement_id, handle, level, purpose, from_on, until_on, granted_at, granted_by) VALUES ("
                + own(person) + ", '" + SEAGATE + "', '" + agreement + "', LEFT(UUID(), 12), " + level
                + ", 'MATCHING', CURRENT_DATE, '" + until + "', NOW(), UUID())");
    }

    static void support(UUID person, String risks, String barriers) {
        owner("INSERT INTO kith.person_support (id, version, partnership_id, owner_partner_id, home_risks, barriers)"
                + " VALUES ('" + person + "', 1, '" + CITY + "', '" + HARBOUR + "', '" + risks + "', '" + barriers
                + "')");
    }

    static void waits(UUID person, String since, int band, String gender) {
        owner("INSERT INTO kith.waiting_entry (id, version, partnership_id, owner_partner_id, person_id, waiting_since,"
                + " priority_band, wants_gender) VALUES (" + own(person) + ", '" + since + "', " + band + ", " + gender
                + ")");
    }

    static void match(UUID person, UUID volunteer, int place) {
        owner("INSERT IGNORE INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, applied_on, capacity) VALUES ('" + volunteer + "', 1, '" + CITY + "', '" + HARBOUR
                + "', LEFT(UUID(), 12), 'Hamish', 'Reid', '2025-01-01', 3)");
        owner("INSERT INTO kith.befriending_match (id, version, partnership_id, owner_partner_id, person_id,"
                + " volunteer_id, waiting_entry_id, place, proposed_at, introduced_on) VALUES (" + own(person) + ", '"
                + volunteer + "', UUID(), " + place + ", NOW(), '2026-01-01')");
    }
}
