package org.kith.matching.transfer;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;

/** Rows that the tests of handing over begin with, and counts of what came of them. */
public abstract class TransferSteps {
    protected static final TestDatabase DATABASE = TestDatabase.get();
    protected static final UUID HARBOUR = Ids.next();
    protected static final UUID MOORLAND = Ids.next();
    protected static final UUID SEAGATE = Ids.next();
    protected static final UUID CITY = Ids.next();
    protected static final UUID ELSEWHERE = Ids.next();

    private static final UUID ELSEWHERE_CITY = Ids.next();

    /** Whoever comes first puts the partners in. */
    protected static void partners() {
        for (var city : List.of(CITY, ELSEWHERE_CITY)) {
            owner("INSERT IGNORE INTO kith.partnership VALUES ('" + city + "', 1, 'P', 'City', NULL, NOW())");
        }
        for (var partner : List.of(HARBOUR, MOORLAND, SEAGATE, ELSEWHERE)) {
            owner("INSERT IGNORE INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + (partner == ELSEWHERE ? ELSEWHERE_CITY : CITY) + "', '" + partner
                    + "', 'x', '2020-01-01')");
        }
    }

    /** Everything that hangs on a person. */
    protected static void lived(UUID person) {
        var p = "'" + person + "'";
        var own = "1, '" + CITY + "', '" + HARBOUR + "', " + p;
        var volunteer = "'" + Ids.next() + "'";
        owner("INSERT INTO kith.person_support (id, version, partnership_id, owner_partner_id, health_notes, barriers)"
                + " VALUES (" + p + ", 1, '" + CITY + "', '" + HARBOUR + "', 'Frail', 'STAIRS')");
        owner("INSERT INTO kith.carer (id, version, partnership_id, owner_partner_id, person_id, name, relationship)"
                + " VALUES (UUID(), " + own + ", 'Ann', 'Daughter')");
        owner("INSERT INTO kith.waiting_entry (id, version, partnership_id, owner_partner_id, person_id, waiting_since)"
                + " VALUES (UUID(), " + own + ", '2026-01-05')");
        owner("INSERT INTO kith.waiting_entry (id, version, partnership_id, owner_partner_id, person_id, waiting_since,"
                + " closed_on) VALUES (UUID(), " + own + ", '2025-01-05', '2025-03-01')");
        owner("INSERT INTO kith.consent (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " purpose, data_group, given, text_version, asked_how, recorded_at, recorded_by,"
                + " recorded_by_name) VALUES (UUID(), "
                + own + ", '" + SEAGATE + "', 'MATCHING', 'NEED', FALSE, 'x', 'PAPER', NOW(), UUID(), 'x')");
        owner("INSERT INTO kith.administration (id, version, partnership_id, owner_partner_id, person_id, instrument,"
                + " instrument_version, time_point, given_on, mode, answers, recorded_at) VALUES ('" + Ids.next()
                + "', "
                + own + ", 'UCLA3', 1, 'BASELINE', '2026-01-05', 'TELEPHONE', '1,1,1', NOW())");
        owner("INSERT INTO kith.score (id, version, partnership_id, owner_partner_id, administration_id, scale, value)"
                + " SELECT UUID(), 1, partnership_id, owner_partner_id, id, 'total', 3 FROM kith.administration"
                + " WHERE person_id = " + p);
        owner("INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, applied_on) VALUES (" + volunteer + ", 1, '" + CITY + "', '" + HARBOUR
                + "', LEFT(UUID(), 12),"
                + " 'Hamish', 'Reid', '2025-01-01')");
        owner("INSERT INTO kith.befriending_match (id, version, partnership_id, owner_partner_id, person_id,"
                + " volunteer_id, waiting_entry_id, place, proposed_at, introduced_on, ended_on) VALUES"
                + " (UUID(), " + own
                + ", " + volunteer
                + ", UUID(), 1, NOW(), '2025-03-01', '2025-09-01')");
        owner("INSERT INTO kith.exclusion (id, version, partnership_id, owner_partner_id, person_id, volunteer_id,"
                + " reason, made_at) VALUES (UUID(), " + own + ", " + volunteer + ", 'They fell out', NOW())");
        owner("INSERT INTO kith.concern (id, version, partnership_id, owner_partner_id, person_id, raised_by_name,"
                + " raised_at, words, answer_by) VALUES (UUID(), " + own + ", 'x', NOW(), 'x', NOW())");
        var agreement = Ids.next();
        owner("INSERT INTO kith.sharing_agreement (id, version, partnership_id, agreement_number, edition, title,"
                + " purpose, terms, data_groups, roles, level, starts_on, proposed_at, proposed_by) VALUES ('"
                + agreement + "', 1, '"
                + CITY
                + "', FLOOR(RAND() * 100000000), 1, 't', 'MATCHING', 't', 'NEED', 'COORDINATOR', 1,"
                + " '2026-01-01', NOW(), UUID())");
        owner("INSERT INTO kith.share (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " agreement_id, handle, level, purpose, from_on, until_on, granted_at, granted_by) VALUES"
                + " (UUID(), " + own
                + ", '"
                + MOORLAND + "', '" + agreement
                + "', LEFT(UUID(), 12), 1, 'MATCHING', '2026-01-05', '2026-12-05', NOW(),"
                + " UUID())");
        var account = Ids.next();
        owner("INSERT INTO kith.account (id, version, username, name, audience, home_partnership_id, home_partner_id,"
                + " created_at) VALUES ('" + account + "', 1, '" + account + "', 'Isobel', 'PERSON', '" + CITY + "', '"
                + HARBOUR + "', NOW())");
        owner("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, person_id,"
                + " valid_from, granted_at) VALUES (UUID(), 1, '" + account + "', 'PERSON', '" + CITY + "', '" + HARBOUR
                + "', " + p + ", '2026-01-05', NOW())");
    }

    protected static long count(String table, UUID person, UUID partner) {
        return number("SELECT COUNT(*) FROM kith." + table + " WHERE person_id = '" + person
                + "' AND owner_partner_id = '" + partner + "'");
    }

    /** Somebody of another partner looks in an emergency. */
    static UUID looked(UUID person) {
        var look = Ids.next();
        owner("INSERT INTO kith.break_glass (id, version, partnership_id, owner_partner_id, person_id, by_partner_id,"
                + " by_account_id, by_name, by_role, reason, opened_at, until_at) VALUES ('" + look + "', 1, '" + CITY
                + "', '" + HARBOUR + "', '" + person + "', '" + SEAGATE
                + "', UUID(), 'Greig', 'PARTNER_MANAGER', 'x', UTC_TIMESTAMP(), UTC_TIMESTAMP())");
        owner("INSERT INTO kith_audit.event (happened_at, partnership_id, partner_id, action, record, record_id,"
                + " outcome) VALUES (UTC_TIMESTAMP(), '" + CITY + "', '" + SEAGATE + "', 'OPEN', 'GLASS', '" + look
                + "', 'DONE')");
        return look;
    }

    /** How many rows of one of the application's views somebody sees. */
    static long seen(Actor actor, String from) {
        try (var app = DATABASE.as("app", actor);
                var query = app.createStatement();
                var row = query.executeQuery("SELECT COUNT(*) FROM " + from)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    protected static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    protected static String text(String sql) {
        try (var owner = DATABASE.owner();
                var query = owner.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    protected static void owner(String sql) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    protected static Actor staff(Role role, UUID partner) {
        return new Actor(Ids.next(), "Staff", role, CITY, partner, null, null);
    }
}
