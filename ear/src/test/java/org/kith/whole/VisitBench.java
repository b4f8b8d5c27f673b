package org.kith.whole;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.run.ApplicationServer;
import org.kith.run.DatabaseServer;
import org.kith.run.city.DemoCity;

/**
 * W3: a volunteer logs a visit. The call of the phone, through HTTP and the whole application, beside an insert and a commit
 * through JDBC on the same server; and that insert with the roll-up of visits kept, beside the bare one. The three take turns,
 * one by one, so that whatever else the machine does hits them alike. Run by {@code config/bin/bench W3}.
 */
public final class VisitBench {
    /** Calls until the virtual machine has compiled what they use; a server that runs for a day is past them. */
    private static final int WARM = Integer.getInteger("kith.bench.warm", 15_000);

    private static final int CALLS = Integer.getInteger("kith.bench.calls", 400);
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
        var database = DatabaseServer.forTests();
        try (var server = asShipped(database)) {
            DemoCity.loadOnce(database.settings());
            System.setProperty("kith.address", server.address().toString());
            try (var owner = database.connectAs("owner")) {
                new VisitBench(owner).run(Caller.as("VOLUNTEER"));
            }
        }
        System.exit(0);
    }

    // Tests start the server with half a compiler and a count of queries, to be quick and strict. This one is as in
    // production,
    // but for the limit of calls.
    private static ApplicationServer asShipped(DatabaseServer database) {
        int port = WholeSystem.freePort();
        var settings = new LinkedHashMap<>(database.settings());
        settings.put("kith.mode", "test");
        settings.put("kith.https", "false");
        settings.put("kith.second-factor", "offered");
        settings.put("kith.api.calls-a-minute", "1000000");
        settings.put("kith.public-address", "http://127.0.0.1:" + port + "/");
        return ApplicationServer.start(
                WholeSystem.home(),
                WholeSystem.work().resolve("bench"),
                WholeSystem.home().resolve("web/target/ROOT.war"),
                port,
                settings,
                List.of("-XX:TieredStopAtLevel=4"));
    }

    private void run(Caller volunteer) throws Exception {
        tables();
        var calls = new double[CALLS];
        var bare = new double[CALLS];
        var kept = new double[CALLS];
        try (var planned = owner.prepareStatement("INSERT IGNORE INTO kith.visit" + INSERT);
                var plain = owner.prepareStatement("INSERT INTO kith.bench_bare" + INSERT);
                var counted = owner.prepareStatement("INSERT INTO kith.bench_kept" + INSERT)) {
            for (int i = -WARM; i < CALLS; i++) {
                var visit = planned(planned);
                double call = call(volunteer, visit);
                // Whichever goes second finds the server warm.
                boolean bareFirst = i % 2 == 0;
                double first = insert(bareFirst ? plain : counted);
                double second = insert(bareFirst ? counted : plain);
                if (i >= 0) {
                    calls[i] = call;
                    bare[i] = bareFirst ? first : second;
                    kept[i] = bareFirst ? second : first;
                }
            }
        } finally {
            execute("DROP TABLE kith.bench_bare", "DROP TABLE kith.bench_kept");
        }
        print("W3 a visit logged over HTTP", "an insert and commit", calls, bare, MOST_COMMITS);
        print("W3 an insert that keeps the roll-up", "the bare one", kept, bare, MOST_INSERTS);
        System.out.println("   with innodb_flush_log_at_trx_commit, sync_binlog = "
                + one("SELECT CONCAT(@@innodb_flush_log_at_trx_commit, ', ', @@sync_binlog)"));
        var machine = ManagementFactory.getOperatingSystemMXBean();
        if (machine.getSystemLoadAverage() > machine.getAvailableProcessors()) {
            System.out.printf(
                    Locale.ROOT,
                    "   on a machine with more to do than it can (load %.1f, %d cores): that slows a call more than a"
                            + " commit%n",
                    machine.getSystemLoadAverage(),
                    machine.getAvailableProcessors());
        }
    }

    private static void print(String what, String beside, double[] ours, double[] theirs, double goal) {
        double a = median(ours);
        double b = median(theirs);
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f x %s, goal <= %.2f x: %s (%.3f ms and %.3f ms)%n",
                what,
                a / b,
                beside,
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

    /** A visit that nobody has told of, at a second of its own. */
    private String planned(PreparedStatement insert) throws SQLException {
        var id = UUID.randomUUID().toString();
        slot++;
        fill(insert, id);
        while (insert.executeUpdate() == 0) {
            slot++;
            fill(insert, id);
        }
        return id;
    }

    private void fill(PreparedStatement insert, String id) throws SQLException {
        var day = LocalDate.now(CITY).minusDays(1);
        var time = LocalTime.MIN.plusSeconds(slot);
        insert.setString(1, id);
        insert.setString(2, match[0]);
        insert.setString(3, match[1]);
        insert.setString(4, match[2]);
        insert.setObject(5, day);
        insert.setObject(6, time);
        insert.setObject(
                7, LocalDateTime.ofInstant(day.atTime(time).atZone(CITY).toInstant(), ZoneOffset.UTC));
    }

    // The plainest client there is, on a connection that stays open, as JDBC's does: what it costs itself is not the
    // product's.
    private static double call(Caller volunteer, String visit) throws IOException {
        var body = ("{\"reportId\":\"" + UUID.randomUUID() + "\",\"outcome\":\"HAPPENED\",\"minutes\":60}")
                .getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        var call = volunteer.plain("api/v1/visits/" + visit + "/report");
        call.setRequestMethod("PUT");
        call.setRequestProperty("Content-Type", "application/json");
        call.setDoOutput(true);
        call.setFixedLengthStreamingMode(body.length);
        call.getOutputStream().write(body);
        int status = call.getResponseCode();
        if (status != 200) {
            throw new IllegalStateException("answer " + status);
        }
        try (var answer = call.getInputStream()) {
            answer.readAllBytes();
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private double insert(PreparedStatement insert) throws SQLException {
        fill(insert, UUID.randomUUID().toString());
        owner.setAutoCommit(false);
        long start = System.nanoTime();
        insert.executeUpdate();
        owner.commit();
        long end = System.nanoTime();
        owner.setAutoCommit(true);
        return (end - start) / 1e6;
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
