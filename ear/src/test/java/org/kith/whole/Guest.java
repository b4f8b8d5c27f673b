package org.kith.whole;

import java.sql.SQLException;
import java.util.UUID;

/**
 * An account for one test, which may be taken apart while it is signed in. It signs in with the password of the demo city.
 *
 * @param partner id of its partner
 */
record Guest(String id, String username, String partner) implements AutoCloseable {
    private static final String ALIKE = "coordinator@harbour.example";

    /** Somebody in this role at the partner whose accounts end so ({@code kirkgate.example}). */
    static Guest as(String role, String domain, String volunteer) {
        var id = UUID.randomUUID().toString();
        var username = "guest." + id.substring(0, 13) + "@" + domain;
        owner("INSERT INTO kith.account (id, version, username, name, audience, home_partnership_id, home_partner_id,"
                + " created_at) SELECT '" + id + "', 1, '" + username + "', 'Guest " + id.substring(0, 8)
                + "', audience, home_partnership_id, home_partner_id, NOW() FROM kith.account WHERE username ="
                + " 'coordinator@" + domain + "'");
        owner("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, volunteer_id,"
                + " valid_from, granted_at) SELECT '" + UUID.randomUUID() + "', 1, '" + id + "', '" + role
                + "', partnership_id, partner_id, " + (volunteer == null ? "NULL" : "'" + volunteer + "'")
                + ", '2020-01-01', NOW() FROM kith.account_role WHERE role = 'COORDINATOR' AND account_id ="
                + " (SELECT id FROM kith.account WHERE username = 'coordinator@" + domain + "') LIMIT 1");
        owner("INSERT INTO kith.credential (account_id, password_hash, changed_at) SELECT '" + id
                + "', password_hash, NOW() FROM kith.credential WHERE account_id = (SELECT id FROM kith.account WHERE"
                + " username = '" + ALIKE + "')");
        var partner = value("SELECT partner_id FROM kith.account_role WHERE account_id = '" + id + "'");
        return new Guest(id, username, partner);
    }

    Caller signedIn() throws Exception {
        return Caller.as(username, WholeSystem.account("COORDINATOR").password());
    }

    /** A change by the owner of the database, behind the application's back. */
    static int owner(String sql) {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var change = owner.createStatement()) {
            return change.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** The first column of the first row; null when there is none. */
    static String value(String sql) {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var query = owner.createStatement();
                var row = query.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    @Override
    public void close() {
        for (var table : new String[] {"calendar_feed", "sign_in_session", "credential", "account_role"}) {
            owner("DELETE FROM kith." + table + " WHERE account_id = '" + id + "'");
        }
        owner("DELETE FROM kith.account WHERE id = '" + id + "'");
    }
}
