package org.kith.matching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.run.DatabaseServer;

/**
 * W2: the ten best of 1,000 volunteers for a person, beside the same ranking in SQL. The SQL gets every help: one table,
 * bit masks for all sets, distances looked up. Both must name the same ten. Run by {@code config/bin/bench W2}.
 */
public final class ShortlistBench {
    private static final int ROUNDS = 7;
    private static final double GOAL = 0.1;
    private static final List<String> INTERESTS = List.of(
            "bowls", "knitting", "football", "gardening", "music", "history", "baking", "cards", "walking", "birds");
    private static final List<String> BARRIERS = List.of("STAIRS", "PETS", "SMOKING", "DEMENTIA");
    private static final List<String> LANGUAGES = List.of("en", "gd");
    private static final String RANKING = """
            SELECT v.id, 20 + 10 * LEAST(5, BIT_COUNT(v.interests & ?)) + 2 * LEAST(3, BIT_COUNT(v.availability & ?))
                   + 10 * BIT_COUNT(v.languages & ? & 2) + 4 * (v.partner = ?) - 15 * FIND_IN_SET(v.id, ?)
                   + IF(d.km IS NULL OR ?, 0, GREATEST(0, 20 - 4 * FLOOR(ROUND(d.km / 1.609344, 1)))) + ? AS score
              FROM bench_volunteer v LEFT JOIN bench_distance d ON d.place = v.outward_code AND d.other = ?
             WHERE v.cleared AND NOT v.paused AND v.open_places > 0 AND NOT FIND_IN_SET(v.id, ?)
               AND v.modes & ? AND (? OR d.km IS NULL OR d.km <= v.travel_km) AND (? IS NULL OR v.gender = ?)
               AND (v.wants_gender IS NULL OR v.wants_gender = ?) AND v.languages & ? AND v.availability & ?
               AND (? & ~v.copes_with) = 0
             ORDER BY score DESC, v.id LIMIT 10
            """;

    private ShortlistBench() {}

    public static void main(String[] arguments) throws SQLException {
        var seekers = TestCity.seekers(200, 1);
        var candidates = TestCity.candidates(1000, 2);
        try (var connection = DatabaseServer.forTests().connectAs("owner")) {
            fill(connection, candidates);
            try (var ranking = connection.prepareStatement(RANKING)) {
                compare(seekers, candidates, ranking);
            } finally {
                connection.createStatement().execute("DROP TABLE bench_volunteer, bench_distance");
            }
        }
        System.exit(0);
    }

    private static void compare(List<Seeker> seekers, List<Candidate> candidates, PreparedStatement ranking)
            throws SQLException {
        var engine = new double[ROUNDS];
        var sql = new double[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            var kith = new ArrayList<List<UUID>>();
            long start = System.nanoTime();
            for (var seeker : seekers) {
                kith.add(ids(Shortlist.of(seeker, candidates, Criteria.DEFAULT, Cast.TODAY, Distances.ofAberdeen())));
            }
            long middle = System.nanoTime();
            var database = new ArrayList<List<UUID>>();
            for (var seeker : seekers) {
                database.add(rank(seeker, ranking));
            }
            long end = System.nanoTime();
            if (!kith.equals(database)) {
                throw new IllegalStateException("the engine and the SQL name different volunteers");
            }
            if (round >= 0) {
                engine[round] = (middle - start) / 1e6 / seekers.size();
                sql[round] = (end - middle) / 1e6 / seekers.size();
            }
        }
        Arrays.sort(engine);
        Arrays.sort(sql);
        double ratio = engine[ROUNDS / 2] / sql[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT,
                "W2 ten best of 1,000 volunteers: %.3f x SQL ranking, goal <= %.1f x: %s (%.3f ms and %.3f ms)%n",
                ratio,
                GOAL,
                ratio <= GOAL ? "met" : "MISSED",
                engine[ROUNDS / 2],
                sql[ROUNDS / 2]);
    }

    private static List<UUID> ids(Shortlist list) {
        return list.best().stream().map(one -> one.candidate().id()).toList();
    }

    private static List<UUID> rank(Seeker seeker, PreparedStatement ranking) throws SQLException {
        boolean atHome = seeker.mode().isAtTheHome();
        int barriers = atHome ? bits(BARRIERS, seeker.barriers()) : bits(BARRIERS, seeker.barriers()) & 8;
        int languages = bits(LANGUAGES, seeker.languages());
        boolean telephone = !seeker.mode().needsTravel();
        Object[] values = {
            bits(INTERESTS, seeker.interests()),
            seeker.availability(),
            languages,
            seeker.partner().toString(),
            names(seeker.askedBefore()),
            telephone,
            Criteria.DEFAULT.personPoints(seeker, Cast.TODAY) - Criteria.DEFAULT.possible(),
            seeker.outwardCode(),
            names(seeker.excluded()),
            1 << seeker.mode().ordinal(),
            telephone,
            seeker.wantsGender(),
            seeker.wantsGender(),
            seeker.gender(),
            languages,
            seeker.availability(),
            barriers
        };
        for (int i = 0; i < values.length; i++) {
            ranking.setObject(i + 1, values[i]);
        }
        var ids = new ArrayList<UUID>();
        try (var rows = ranking.executeQuery()) {
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
        }
        return ids;
    }

    private static String names(Collection<UUID> ids) {
        return String.join(",", ids.stream().map(UUID::toString).toList());
    }

    private static int bits(List<String> all, Collection<String> some) {
        return some.stream().mapToInt(one -> 1 << all.indexOf(one)).sum();
    }

    private static void fill(Connection connection, List<Candidate> candidates) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_volunteer, bench_distance");
            statement.execute("CREATE TABLE bench_volunteer (id CHAR(36) CHARACTER SET ascii PRIMARY KEY,"
                    + " partner CHAR(36) CHARACTER SET ascii, cleared BOOL, paused BOOL, gender CHAR(1),"
                    + " wants_gender CHAR(1), languages INT, interests INT, copes_with INT, availability INT,"
                    + " modes INT, outward_code VARCHAR(4), travel_km DOUBLE, open_places INT)");
            statement.execute("CREATE TABLE bench_distance (other VARCHAR(4), place VARCHAR(4), km DOUBLE,"
                    + " PRIMARY KEY (other, place))");
        }
        var areas = candidates.stream().map(Candidate::outwardCode).distinct().toList();
        try (var insert = connection.prepareStatement("INSERT INTO bench_distance VALUES (?, ?, ?)")) {
            for (var one : areas) {
                for (var other : areas) {
                    var km = Distances.ofAberdeen().km(one, other);
                    if (km != null) {
                        insertRow(insert, one, other, km);
                    }
                }
            }
        }
        try (var insert = connection.prepareStatement(
                "INSERT INTO bench_volunteer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var one : candidates) {
                insertRow(
                        insert,
                        one.id().toString(),
                        one.partner().toString(),
                        one.cleared(),
                        one.paused(),
                        one.gender(),
                        one.wantsGender(),
                        bits(LANGUAGES, one.languages()),
                        bits(INTERESTS, one.interests()),
                        bits(BARRIERS, one.copesWith()),
                        one.availability(),
                        one.modes().stream()
                                .mapToInt(mode -> 1 << mode.ordinal())
                                .sum(),
                        one.outwardCode(),
                        one.travelKm(),
                        one.openPlaces());
            }
        }
    }

    private static void insertRow(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }
}
