package org.kith.reporting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;

/**
 * W4: the cells of the board's release and the months of a partner's own page through their scoped views, beside plain JDBC on
 * the roll-up's table; and the country's roll-up. What a page adds to it is not in here. Run by {@code config/bin/bench W4}.
 */
public final class DashboardBench {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final int ROUNDS = 9;
    private static final int TIMES = 40;
    private static final int CITIES = 32;
    private static final int PARTNERS = 5;
    private static final int MONTHS = 60;
    private static final double GOAL_CITY = 4;
    private static final double GOAL_COUNTRY_MS = 100;
    private static final LocalDate TODAY = LocalDate.now(Clock.system(Clocks.CITY));

    private DashboardBench() {}

    public static void main(String[] arguments) throws SQLException {
        var city = Ids.next();
        var partner = Ids.next();
        fill(city, partner);
        var manager = new Actor(Ids.next(), "manager", Role.PARTNER_MANAGER, city, partner, null, null);
        var board = new Actor(Ids.next(), "board", Role.BOARD_MEMBER, city, null, null, null);
        var release = release(city);
        var own = new double[ROUNDS];
        var plain = new double[ROUNDS];
        var cells = new double[ROUNDS];
        var whole = new double[ROUNDS];
        var country = new double[ROUNDS];
        var year = "' AND month > '" + TODAY.minusMonths(12) + "'";
        try (var jdbc = DATABASE.owner();
                var staff = DATABASE.as("app", manager);
                var reader = DATABASE.as("board", board)) {
            for (int round = -3; round < ROUNDS; round++) {
                double[] took = {
                    time(() -> read(
                            staff,
                            "SELECT month, kind, n FROM visit_month WHERE month > '" + TODAY.minusMonths(12) + "'")),
                    time(() -> read(
                            jdbc,
                            "SELECT month, kind, n FROM kith.visit_month WHERE owner_partner_id = '" + partner + year)),
                    time(() -> read(
                            reader,
                            "SELECT table_code, shown, row_number_in_table FROM board_release_cell"
                                    + " WHERE release_id = '" + release
                                    + "' ORDER BY table_code, row_number_in_table, column_number_in_table")),
                    time(() -> read(
                            jdbc,
                            "SELECT month, kind, SUM(n) FROM kith.visit_month WHERE partnership_id = '" + city
                                    + "' GROUP BY month, kind")),
                    time(() -> read(jdbc, "SELECT month, kind, SUM(n) FROM kith.visit_month GROUP BY month, kind"))
                };
                if (round < 0) continue;
                own[round] = took[0];
                plain[round] = took[1];
                cells[round] = took[2];
                whole[round] = took[3];
                country[round] = took[4];
            }
        }
        say("W4 partner's months", median(own), median(plain), GOAL_CITY);
        say("W4 board of a city, 5 years", median(cells), median(whole), GOAL_CITY);
        System.out.printf(
                Locale.ROOT,
                "W4 country, %d cities, 5 years: %.2f ms (goal <= %.0f ms) %s%n",
                CITIES,
                median(country),
                GOAL_COUNTRY_MS,
                median(country) <= GOAL_COUNTRY_MS ? "ok" : "MISSED");
        System.exit(0);
    }

    private interface Work {
        long run() throws SQLException;
    }

    private static double time(Work work) throws SQLException {
        long start = System.nanoTime();
        for (int i = 0; i < TIMES; i++) work.run();
        return (System.nanoTime() - start) / 1e6 / TIMES;
    }

    private static long read(Connection jdbc, String sql) throws SQLException {
        long sum = 0;
        try (var query = jdbc.prepareStatement(sql);
                var rows = query.executeQuery()) {
            while (rows.next()) sum += rows.getLong(3);
        }
        return sum;
    }

    private static void fill(UUID city, UUID partner) throws SQLException {
        try (var jdbc = DATABASE.owner();
                var insert = jdbc.prepareStatement("INSERT INTO kith.visit_month VALUES (?, ?, ?, ?, ?)")) {
            jdbc.setAutoCommit(false);
            for (int c = 0; c < CITIES; c++) {
                var of = c == 0 ? city : Ids.next();
                for (int p = 0; p < PARTNERS; p++) {
                    var owner = c == 0 && p == 0 ? partner : Ids.next();
                    for (int m = 0; m < MONTHS; m++) {
                        for (var kind : new String[] {"HAPPENED", "DID_NOT_HAPPEN", "NOT_TOLD"}) {
                            insert.setString(1, of.toString());
                            insert.setString(2, owner.toString());
                            insert.setObject(3, TODAY.withDayOfMonth(1).minusMonths(m));
                            insert.setString(4, kind);
                            insert.setInt(5, 200 + m);
                            insert.addBatch();
                        }
                    }
                }
            }
            insert.executeBatch();
            jdbc.commit();
        }
    }

    private static UUID release(UUID city) throws SQLException {
        var release = Ids.next();
        try (var jdbc = DATABASE.owner();
                var insert =
                        jdbc.prepareStatement("INSERT INTO kith.board_release (id, version, partnership_id, cut_off,"
                                + " threshold, made_at) VALUES (?, 1, ?, ?, 5, NOW())");
                var cell = jdbc.prepareStatement("INSERT INTO kith.board_release_cell VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, release.toString());
            insert.setString(2, city.toString());
            insert.setObject(3, TODAY.minusDays(9));
            insert.executeUpdate();
            for (int i = 0; i < 240; i++) {
                cell.setString(1, release.toString());
                cell.setString(2, "TABLE" + i / 30);
                cell.setInt(3, i % 30 / 5);
                cell.setInt(4, i % 5);
                cell.setString(5, "Row");
                cell.setString(6, "Column");
                cell.setString(7, "" + i);
                cell.addBatch();
            }
            cell.executeBatch();
        }
        return release;
    }

    private static void say(String what, double mine, double other, double goal) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f ms, roll-up by JDBC %.2f ms, ratio %.2f (goal <= %.0f) %s%n",
                what,
                mine,
                other,
                mine / other,
                goal,
                mine / other <= goal ? "ok" : "MISSED");
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
