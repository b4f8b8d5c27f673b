package org.kith.people.sharing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;

/**
 * SCOPE: what it costs that a list shows what its reader may see. Lists and counts through the scoped views, as the
 * application's account with a signed context, beside the same queries on the base tables, where nothing but the reader's
 * partner is asked for. The queries are those that the lists ask, rows and counts. 10,000 people of five partners and 20,000 shares between them. Run by {@code config/bin/bench SCOPE}.
 */
public final class ScopeBench {
    private static final int ROUNDS = 9;
    private static final int TIMES = 100;
    private static final double GOAL = 1.3;
    private static final int PARTNERS = 5;
    private static final int PEOPLE = 10_000;
    private static final UUID CITY = Ids.next();
    private static final UUID AGREEMENT = Ids.next();
    private static final UUID[] PARTNER = new UUID[PARTNERS];
    // The last one: whoever reads an index from its beginning meets all others first.
    private static final int LAST = PARTNERS - 1;

    private ScopeBench() {}

    public static void main(String[] arguments) throws SQLException {
        for (int number = 0; number < PARTNERS; number++) {
            PARTNER[number] = Ids.next();
        }
        var reader = new Actor(Ids.next(), "Bench", Role.COORDINATOR, CITY, PARTNER[LAST], null, null);
        try (var owner = TestDatabase.get().owner();
                var scoped = TestDatabase.get().as("app", reader)) {
            fill(owner);
            try {
                own(scoped, owner);
                waiting(scoped, owner);
                shared(scoped, owner);
            } finally {
                empty(owner);
            }
        }
        System.exit(0);
    }

    private static void own(Connection scoped, Connection owner) throws SQLException {
        var columns =
                "SELECT id, reference, given_name, family_name, preferred_name, date_of_birth, outward_code, phone,"
                        + " mobile, registered_at, closed_on FROM ";
        var open = " closed_on IS NULL";
        var inOrder = open + " ORDER BY family_name, given_name, id LIMIT 25";
        var own = "kith.person WHERE owner_partner_id = '" + PARTNER[LAST] + "' AND";
        compare(
                "own people",
                new Asked(
                        scoped,
                        columns + "kith_app.person WHERE" + inOrder,
                        "SELECT COUNT(*) FROM kith_app.person WHERE" + open),
                new Asked(owner, columns + own + inOrder, "SELECT COUNT(*) FROM " + own + open));
    }

    private static void waiting(Connection scoped, Connection owner) throws SQLException {
        var columns = "SELECT w.id, p.id, p.reference, p.given_name, p.preferred_name, p.family_name, p.outward_code,"
                + " w.priority_band, w.mode, w.waiting_since, w.last_contact_on, w.interim_telephone FROM ";
        var inOrder = " w.closed_on IS NULL AND p.id = w.person_id"
                + " ORDER BY w.priority_band, w.waiting_since, w.id LIMIT 25";
        var counts = "SELECT COUNT(w.id), SUM(CASE WHEN COALESCE(w.last_contact_on, w.waiting_since) <="
                + " CURRENT_DATE - INTERVAL 28 DAY THEN 1 ELSE 0 END) FROM ";
        var own = " WHERE w.owner_partner_id = '" + PARTNER[LAST] + "' AND";
        compare(
                "the own waiting list",
                new Asked(
                        scoped,
                        columns + "kith_app.waiting_entry w, kith_app.person p WHERE" + inOrder,
                        counts + "kith_app.waiting_entry w WHERE w.closed_on IS NULL"),
                new Asked(
                        owner,
                        columns + "kith.waiting_entry w, kith.person p" + own + inOrder,
                        counts + "kith.waiting_entry w" + own + " w.closed_on IS NULL"));
    }

    private static void shared(Connection scoped, Connection owner) throws SQLException {
        var from = " FROM kith.share s JOIN kith.partner o ON o.id = s.owner_partner_id JOIN kith.person p ON p.id ="
                + " s.person_id LEFT JOIN kith.waiting_entry w ON w.person_id = s.person_id AND w.closed_on IS NULL"
                + " LEFT JOIN kith.person_support h ON h.id = s.person_id WHERE s.to_partner_id = '" + PARTNER[LAST]
                + "'";
        compare(
                "people shared with us",
                new Asked(
                        scoped,
                        "SELECT id, handle, level, owner_name, outward_code, interests, mode, waiting_since FROM"
                                + " kith_app.shared_need ORDER BY waiting_since, id LIMIT 25",
                        "SELECT COUNT(*) FROM kith_app.shared_need"),
                new Asked(
                        owner,
                        "SELECT s.id, s.handle, s.level, o.short_name, p.outward_code, p.interests, w.mode,"
                                + " w.waiting_since" + from + " ORDER BY w.waiting_since, s.id LIMIT 25",
                        "SELECT COUNT(*)" + from));
    }

    /** What a list asks of the database: its rows and how many there are. */
    private record Asked(Connection connection, String page, String count) {
        double[] time() throws SQLException {
            return new double[] {ScopeBench.time(connection, page), ScopeBench.time(connection, count)};
        }
    }

    private static void compare(String what, Asked scoped, Asked plain) throws SQLException {
        var restricted = new double[ROUNDS][];
        var unscoped = new double[ROUNDS][];
        for (int round = -2; round < ROUNDS; round++) {
            var a = scoped.time();
            var b = plain.time();
            if (round >= 0) {
                restricted[round] = a;
                unscoped[round] = b;
            }
        }
        double pages = median(restricted, 0) / median(unscoped, 0);
        double counts = median(restricted, 1) / median(unscoped, 1);
        double a = median(restricted, 0) + median(restricted, 1);
        double b = median(unscoped, 0) + median(unscoped, 1);
        System.out.printf(
                Locale.ROOT,
                "SCOPE %s: %.2f x unscoped, goal <= %.1f x: %s (%.2f ms and %.2f ms; the page alone %.2f x, the count"
                        + " alone %.2f x)%n",
                what,
                a / b,
                GOAL,
                a / b <= GOAL ? "met" : "MISSED",
                a,
                b,
                pages,
                counts);
    }

    private static double median(double[][] rounds, int which) {
        return Arrays.stream(rounds)
                .mapToDouble(round -> round[which])
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double time(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            long start = System.nanoTime();
            for (int turn = 0; turn < TIMES; turn++) {
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
            return (System.nanoTime() - start) / 1e6 / TIMES;
        }
    }

    private static void fill(Connection owner) throws SQLException {
        run(owner, "INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'P', 'City', NULL, NOW())");
        run(
                owner,
                "INSERT INTO kith.sharing_agreement (id, version, partnership_id, agreement_number, edition, title,"
                        + " purpose, data_groups, roles, level, starts_on, terms, proposed_at, proposed_by) VALUES ('"
                        + AGREEMENT + "', 1, '"
                        + CITY + "', 1, 1, 'A', 'SUPPORT', 'NEED,NAMES,CONTACT,VISITS,NOTES,OUTCOMES',"
                        + " 'COORDINATOR,PARTNER_MANAGER,SAFEGUARDING_LEAD', 3, '2020-01-01', 'T', NOW(), UUID())");
        for (int number = 0; number < PARTNERS; number++) {
            partner(owner, number);
        }
        for (int number = 0; number < PARTNERS; number++) {
            for (int next = 1; next <= 2; next++) {
                share(owner, number, (number + next) % PARTNERS);
            }
        }
        run(owner, "ANALYZE TABLE kith.person, kith.share, kith.consent, kith.waiting_entry");
    }

    private static void partner(Connection owner, int number) throws SQLException {
        var id = PARTNER[number];
        run(
                owner,
                "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('" + id
                        + "', 1, '" + CITY + "', '" + id + "', 'x', '2020-01-01')");
        run(
                owner,
                "INSERT INTO kith.agreement_party (id, version, partnership_id, agreement_id, partner_id, accepted_at)"
                        + " VALUES (UUID(), 1, '" + CITY + "', '" + AGREEMENT + "', '" + id + "', NOW())");
        run(
                owner,
                "INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                        + " family_name, languages, communication, outward_code, interests, registered_at) SELECT UUID(),"
                        + " 1, '"
                        + CITY + "', '" + id + "', CONCAT('B" + number + "-', seq), CONCAT('Given', seq MOD 97),"
                        + " CONCAT('Family', seq * 7919 MOD 1999),"
                        + " 'en', 'PHONE', 'AB10', 'tea', NOW() -"
                        + " INTERVAL 100 DAY FROM"
                        + " seq_1_to_" + PEOPLE / PARTNERS);
        run(
                owner,
                "INSERT INTO kith.waiting_entry (id, version, partnership_id, owner_partner_id, person_id,"
                        + " waiting_since, mode, priority_band, availability) SELECT UUID(), 1, partnership_id,"
                        + " owner_partner_id, id, CURRENT_DATE - INTERVAL CRC32(id) MOD 300 DAY, 'HOME', 2, 3 FROM"
                        + " kith.person WHERE owner_partner_id = '"
                        + id + "'");
    }

    private static void share(Connection owner, int from, int to) throws SQLException {
        // Row by row: before its trigger MariaDB 11.4.5 takes what an INSERT ... SELECT brings for null (strict mode).
        owner.setAutoCommit(false);
        try (var people = owner.prepareStatement(
                        "SELECT id, 1 + CRC32(id) MOD 3 FROM kith.person WHERE owner_partner_id = ?");
                var insert = owner.prepareStatement(
                        "INSERT INTO kith.share (id, version, partnership_id, owner_partner_id, person_id,"
                                + " to_partner_id, agreement_id, handle, level, purpose, from_on, until_on, granted_at,"
                                + " granted_by) VALUES (UUID(),"
                                + " 1, '" + CITY + "', '" + PARTNER[from] + "', ?, '" + PARTNER[to]
                                + "', '" + AGREEMENT
                                + "', ?, ?, 'SUPPORT', CURRENT_DATE - INTERVAL 9 DAY, CURRENT_DATE +"
                                + " INTERVAL 90 DAY, NOW(), UUID())")) {
            people.setString(1, PARTNER[from].toString());
            try (var rows = people.executeQuery()) {
                while (rows.next()) {
                    insert.setString(1, rows.getString(1));
                    insert.setString(2, rows.getString(1).substring(0, 8) + "-" + from + to);
                    insert.setInt(3, rows.getInt(2));
                    insert.executeUpdate();
                }
            }
        }
        owner.commit();
        owner.setAutoCommit(true);
        run(
                owner,
                "INSERT INTO kith.consent (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                        + " purpose, data_group, given, text_version, asked_how, recorded_at, recorded_by,"
                        + " recorded_by_name) SELECT UUID(), 1, partnership_id, owner_partner_id, p.id, '" + PARTNER[to]
                        + "', 'SUPPORT', g.data_group, TRUE, '1', 'PAPER', NOW(), UUID(), 'B' FROM kith.person p JOIN"
                        + " (SELECT 'NEED' AS data_group UNION SELECT 'NAMES') g WHERE"
                        + " owner_partner_id = '" + PARTNER[from] + "'");
    }

    private static void empty(Connection owner) throws SQLException {
        run(owner, "SET foreign_key_checks = 0");
        for (var table : new String[] {
            "consent", "share", "agreement_party", "sharing_agreement", "waiting_entry", "person", "partner"
        }) {
            run(owner, "DELETE FROM kith." + table + " WHERE partnership_id = '" + CITY + "'");
        }
        run(owner, "DELETE FROM kith.partnership WHERE id = '" + CITY + "'");
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (var change = owner.createStatement()) {
            change.execute(sql);
        }
    }
}
