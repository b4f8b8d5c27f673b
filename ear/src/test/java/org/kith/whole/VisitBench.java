package org.kith.whole;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * W3: a volunteer logs a visit. The call of the phone, through HTTP and the whole application, beside an insert and a commit
 * through JDBC on the same server; and that insert with the roll-up of visits kept, beside the bare one. The three take turns.
 * Run by {@code config/bin/bench W3}.
 */
public final class VisitBench {
    private static final int ROUNDS = 7;
    private static final int WARM = 3;
    private static final int CALLS = 40;
    private static final double MOST_COMMITS = 10;
    private static final double MOST_INSERTS = 1.25;
    private static final ZoneId CITY = ZoneId.of("Europe/London");
    private static final String INSERT =
            " (id, version, partnership_id, owner_partner_id, match_id, visit_day, starts_at,"
                    + " starts_at_utc, planned_minutes, mode) VALUES (?, 1, ?, ?, ?, ?, ?, ?, 60, 'HOME')";

    private final Connection owner;
    private final String[] match;
    private int slot;

    private VisitBench(Connection owner) throws SQLException {
        this.owner = owner;
        match = match();
    }

    public static void main(String[] arguments) throws Exception {
        var system = WholeSystem.started();
        var volunteer = Caller.as("VOLUNTEER");
        try (var owner = system.database().connectAs("owner")) {
            new VisitBench(owner).run(volunteer);
        } finally {
            WholeSystem.stop();
        }
        System.exit(0);
    }

    private void run(Caller volunteer) throws Exception {
        tables();
        var calls = new double[ROUNDS];
        var bare = new double[ROUNDS];
        var kept = new double[ROUNDS];
        try (var plain = owner.prepareStatement("INSERT INTO kith.bench_bare" + INSERT);
                var counted = owner.prepareStatement("INSERT INTO kith.bench_kept" + INSERT)) {
            for (int round = -WARM; round < ROUNDS; round++) {
                var visits = planned();
                double call = calls(volunteer, visits);
                int before = slot;
                double one = inserts(plain);
                slot = before;
                double other = inserts(counted);
                if (round >= 0) {
                    calls[round] = call;
                    bare[round] = one;
                    kept[round] = other;
                }
            }
        } finally {
            execute("DROP TABLE kith.bench_bare", "DROP TABLE kith.bench_kept");
        }
        print("W3 a visit logged over HTTP: %.2f x an insert and commit", calls, bare, MOST_COMMITS);
        print("W3 an insert that keeps the roll-up: %.2f x the bare one", kept, bare, MOST_INSERTS);
        System.out.println("   with innodb_flush_log_at_trx_commit, sync_binlog = "
                + one("SELECT CONCAT(" + "@@innodb_flush_log_at_trx_commit, ', ', @@sync_binlog)"));
    }

    private static void print(String what, double[] ours, double[] theirs, double goal) {
        double a = median(ours);
        double b = median(theirs);
        System.out.printf(
                Locale.ROOT,
                what + ", goal <= %.2f x: %s (%.3f ms and %.3f ms)%n",
                a / b,
                goal,
                a / b <= goal ? "met" : "MISSED",
                a,
                b);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    // Both like the table of visits; one with the trigger that keeps the roll-up.
    private void tables() throws SQLException {
        execute(
                "DROP TABLE IF EXISTS kith.bench_bare",
                "DROP TABLE IF EXISTS kith.bench_kept",
                "CREATE TABLE kith.bench_bare LIKE kith.visit",
                "CREATE TABLE kith.bench_kept LIKE kith.visit");
        var body = one("SELECT action_statement FROM information_schema.triggers WHERE trigger_schema = 'kith' AND"
                + " trigger_name = 'visit_is_counted'");
        execute("CREATE TRIGGER kith.bench_kept_new AFTER INSERT ON kith.bench_kept FOR EACH ROW " + body);
    }

    /** Visits of today and yesterday that nobody has told of; a minute each, so that no two are the same. */
    private List<String> planned() throws SQLException {
        var ids = new ArrayList<String>();
        try (var insert = owner.prepareStatement("INSERT IGNORE INTO kith.visit" + INSERT)) {
            while (ids.size() < CALLS) {
                var id = UUID.randomUUID().toString();
                if (fill(insert, id) == 1) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private int fill(PreparedStatement insert, String id) throws SQLException {
        var today = LocalDate.now(CITY);
        int minute = slot++;
        var day = minute < 1440 ? today.minusDays(1) : today;
        var time = LocalTime.MIN.plusMinutes(minute % 1440);
        insert.setString(1, id);
        insert.setString(2, match[0]);
        insert.setString(3, match[1]);
        insert.setString(4, match[2]);
        insert.setObject(5, day);
        insert.setObject(6, time);
        insert.setObject(
                7, LocalDateTime.ofInstant(day.atTime(time).atZone(CITY).toInstant(), ZoneOffset.UTC));
        return insert.executeUpdate();
    }

    private static double calls(Caller volunteer, List<String> visits) throws Exception {
        long start = System.nanoTime();
        for (var visit : visits) {
            var answer = volunteer.send(volunteer
                    .to("api/v1/visits/" + visit + "/report")
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(
                            "{\"reportId\":\"" + UUID.randomUUID() + "\",\"outcome\":\"HAPPENED\",\"minutes\":60}")));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        return (System.nanoTime() - start) / 1e6 / visits.size();
    }

    private double inserts(PreparedStatement insert) throws SQLException {
        owner.setAutoCommit(false);
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            fill(insert, UUID.randomUUID().toString());
            owner.commit();
        }
        long end = System.nanoTime();
        owner.setAutoCommit(true);
        return (end - start) / 1e6 / CALLS;
    }

    private String[] match() throws SQLException {
        try (var query = owner.prepareStatement("SELECT m.partnership_id, m.owner_partner_id, m.id FROM"
                + " kith.befriending_match m JOIN kith.account_role r ON r.volunteer_id = m.volunteer_id JOIN"
                + " kith.account a ON a.id = r.account_id WHERE a.username = ? AND m.introduced_on IS NOT NULL AND"
                + " m.ended_on IS NULL ORDER BY m.id LIMIT 1")) {
            query.setString(1, WholeSystem.account("VOLUNTEER").username());
            try (var row = query.executeQuery()) {
                row.next();
                return new String[] {row.getString(1), row.getString(2), row.getString(3)};
            }
        }
    }

    private String one(String sql) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
