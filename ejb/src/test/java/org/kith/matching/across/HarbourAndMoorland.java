package org.kith.matching.across;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.matching.Answer;
import org.kith.matching.Proposals;

/** Zenobia of Harbour is shared with Moorland at level one and agrees to names being told; Moorland has Hamish, with one place. */
final class HarbourAndMoorland {
    static final TestDatabase DATABASE = TestDatabase.get();
    static final Clock CLOCK = Clock.systemUTC();
    private static final String GROUPS = "NEED,NAMES,CONTACT";

    private final UUID city = Ids.next();
    final UUID agreement = Ids.next();
    final UUID share = Ids.next();
    final UUID offer = Ids.next();
    final Actor mhairi;
    final Actor calum;
    final UUID harbour;
    final UUID moorland;
    final UUID entry;
    final UUID hamish;

    HarbourAndMoorland() throws SQLException {
        run("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'X', 'Across', NULL, NOW())");
        mhairi = coordinatorOf(Ids.next());
        calum = coordinatorOf(Ids.next());
        harbour = mhairi.owner().partnerId();
        moorland = calum.owner().partnerId();
        entry = Proposals.waiting(mhairi);
        hamish = volunteer();
        run("UPDATE kith.person p JOIN kith.waiting_entry w ON w.person_id = p.id SET p.registered_at = '2026-01-01',"
                + " p.given_name = 'Zenobia', p.family_name = 'Thistlewick' WHERE w.id = '" + entry + "'");
        agreement();
        choice("NEED");
        choice("NAMES");
        share();
    }

    /** Another volunteer of Moorland with one place. */
    UUID volunteer() throws SQLException {
        var id = Proposals.volunteer(calum, 1);
        run("UPDATE kith.volunteer SET approved_on = '2026-05-02' WHERE id = '" + id + "'");
        return id;
    }

    private void agreement() throws SQLException {
        run("INSERT INTO kith.sharing_agreement (id, version, partnership_id, agreement_number, edition, title,"
                + " purpose, terms, data_groups, roles, level, starts_on, proposed_at, proposed_by) VALUES ('"
                + agreement + "', 1, '" + city + "', " + Math.abs(agreement.hashCode())
                + ", 1, 'x', 'MATCHING', 'x', '" + GROUPS + "', 'COORDINATOR', 2, '2026-01-01', NOW(), '"
                + mhairi.account() + "')");
        for (var partner : List.of(harbour, moorland)) {
            run("INSERT INTO kith.agreement_party (id, version, partnership_id, agreement_id, partner_id, accepted_at)"
                    + " VALUES (UUID(), 1, '" + city + "', '" + agreement + "', '" + partner + "', NOW())");
        }
    }

    private void choice(String group) throws SQLException {
        run("INSERT INTO kith.consent (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " purpose, data_group, given, text_version, asked_how, recorded_at, recorded_by,"
                + " recorded_by_name) VALUES (UUID(), 1, '" + city + "', '" + harbour + "', " + person() + ", '"
                + moorland + "', 'MATCHING', '" + group + "', 1, 'x', 'PAPER', NOW(), '" + mhairi.account()
                + "', 'x')");
    }

    private void share() throws SQLException {
        run("INSERT INTO kith.share (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " agreement_id, handle, level, purpose, from_on, until_on, granted_at, granted_by) VALUES ('" + share
                + "', 1, '" + city + "', '" + harbour + "', " + person() + ", '" + moorland + "', '" + agreement
                + "', '" + share.toString().substring(24)
                + "', 1, 'MATCHING', CURRENT_DATE, CURRENT_DATE + INTERVAL 90 DAY, NOW(), '" + mhairi.account() + "')");
    }

    /** The id of the person, as part of a statement. */
    String person() {
        return "(SELECT person_id FROM kith.waiting_entry WHERE id = '" + entry + "')";
    }

    void offer() {
        moorland(offering -> offering.offer(offer, share, hamish));
    }

    /** Offered and taken up; the person said yes. */
    void offerToWhichThePersonSaysYes() {
        offer();
        harbour(taking -> taking.takeUp(offer));
        harbour(taking -> taking.personSays(offer, Answer.YES));
    }

    OfferMade made(UUID id) {
        return DATABASE.as(calum, entities -> offering(entities).offers(share)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void moorland(Consumer<OfferingAcross> work) {
        DATABASE.as(calum, entities -> {
            work.accept(offering(entities));
            return null;
        });
    }

    void harbour(Consumer<TakingUpOffers> work) {
        DATABASE.as(mhairi, entities -> {
            work.accept(taking(entities));
            return null;
        });
    }

    static OfferingAcross offering(EntityManager entities) {
        return new OfferingAcross(entities, CLOCK);
    }

    static TakingUpOffers taking(EntityManager entities) {
        return new TakingUpOffers(entities, CLOCK);
    }

    static void run(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    static String one(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    Actor coordinatorOf(UUID partner) {
        try {
            run("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + city + "', '" + partner + "', 'x', '2020-01-01')");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Actor(Ids.next(), "coordinator", Role.COORDINATOR, city, partner, null, null);
    }
}
