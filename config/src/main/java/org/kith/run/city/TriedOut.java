package org.kith.run.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What the administrator tries out and agrees: a simulated year that the service makes as soon as it runs, and words. */
final class TriedOut {
    private static final String STANDARD =
            "POSSIBLE=20,SHARED_INTEREST=10,MOST_INTERESTS=5,NEAR=20,PER_MILE=4,SHARED_TIME=2,MOST_TIMES=3,"
                    + "SHARED_LANGUAGE=10,SAME_PARTNER=4,PER_WEEK_WAITED=1,MOST_WAITED=26,PER_BAND=6,ASKED_BEFORE=15";

    private TriedOut() {}

    /** An interest of the city's own, and one that counts as another. */
    static void interests(Connection owner, UUID id, UUID other) throws SQLException {
        interest(owner, id, "own-line-dancing", "country dance", "dancing");
        interest(owner, other, "curling", "the roaring game", "bowls");
    }

    private static void interest(Connection owner, UUID id, String code, String words, String countsAs)
            throws SQLException {
        try (var insert = owner.prepareStatement(
                "INSERT INTO kith.interest (id, version, partnership_id, code, words, counts_as, made_at, made_by)"
                        + " SELECT ?, 1, a.home_partnership_id, ?, ?, ?, a.created_at, a.id FROM kith.account a"
                        + " WHERE a.username = 'admin@city.example'")) {
            insert.setString(1, id.toString());
            insert.setString(2, code);
            insert.setString(3, words);
            insert.setString(4, countsAs);
            insert.executeUpdate();
        }
    }

    static void simulation(Connection owner, UUID id) throws SQLException {
        try (var insert = owner.prepareStatement(
                "INSERT INTO kith.simulation (id, version, partnership_id, asked_at, asked_by, asked_by_name, kind,"
                        + " seed, arrivals, joining, weights, present_weights, percent, beat_at, attempts) SELECT ?, 1,"
                        + " a.home_partnership_id, UTC_TIMESTAMP() - INTERVAL 1 DAY, a.id, a.name, 'SIMULATE', 1, 120, 40,"
                        + " ?, ?, 0, UTC_TIMESTAMP() - INTERVAL 1 DAY, 0 FROM kith.account a WHERE a.username ="
                        + " 'admin@city.example'")) {
            insert.setString(1, id.toString());
            insert.setString(2, STANDARD.replace("MOST_WAITED=26", "MOST_WAITED=60"));
            insert.setString(3, STANDARD);
            insert.executeUpdate();
        }
    }
}
