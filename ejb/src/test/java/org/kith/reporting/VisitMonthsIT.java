package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;

/** The roll-up of visits is what a recount says, whatever happens to visits, and makes nobody wait. */
class VisitMonthsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.tickSeconds(Clocks.CITY);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private final UUID city = Ids.next();
    private final UUID partner = Ids.next();
    private final UUID other = Ids.next();
    private final UUID match = Ids.next();
    private final UUID second = Ids.next();

    @BeforeEach
    void two_matches_of_one_partner() throws SQLException {
        run("INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())", city);
        for (var each : List.of(partner, other)) {
            run(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on,"
                            + " takes_referrals) VALUES (?, 1, ?, ?, 'x', '2020-01-01', 1)",
                    each,
                    city,
                    each);
        }
    }

    @Test
    void after_a_hundred_random_changes_the_roll_up_is_the_recount() throws SQLException {
        var chance = new Random(7);
        var visits = new java.util.ArrayList<UUID>();
        for (int i = 0; i < 100; i++) {
            if (visits.size() < 10 || chance.nextInt(3) == 0) {
                var id = Ids.next();
                visits.add(id);
                insert(id, match, TODAY.minusDays(chance.nextInt(300)), i, "NULL");
            } else {
                var id = visits.get(chance.nextInt(visits.size()));
                var change = switch (chance.nextInt(5)) {
                    case 0 -> "outcome = 'HAPPENED'";
                    case 1 -> "outcome = 'DID_NOT_HAPPEN'";
                    case 2 -> "cancelled_at = NOW()";
                    case 3 -> "cancelled_at = NULL, outcome = NULL";
                    default ->
                        "visit_day = '" + TODAY.minusDays(chance.nextInt(300)) + "', starts_at = '10:00:" + (i % 60)
                                + "'";
                };
                unguarded("UPDATE kith.visit SET " + change + " WHERE id = '" + id + "'");
            }
            if (i % 25 == 10) assertEquals(0, keep(false));
        }
        unguarded("DELETE FROM kith.visit WHERE id = '" + visits.get(0) + "'");
        assertEquals(0, keep(true), "a recount finds no difference");
        var own = months(staff(partner));
        assertEquals(
                number("SELECT COUNT(*) FROM kith.visit WHERE owner_partner_id = '" + partner
                        + "' AND cancelled_at IS NULL"),
                own.stream()
                        .mapToLong(month -> month.confirmed() + month.didNotHappen() + month.notTold())
                        .sum());
        assertTrue(months(staff(other)).isEmpty(), "another partner sees nothing");
    }

    @Test
    void what_went_wrong_is_found_and_put_right() throws SQLException {
        insert(Ids.next(), match, TODAY.minusDays(40), 1, "'HAPPENED'");
        assertEquals(0, keep(true));
        run("UPDATE kith.visit_month SET n = n + 3 WHERE owner_partner_id = ?", partner);
        assertEquals(1, keep(true));
        assertEquals(0, keep(true));
        assertEquals(1, months(staff(partner)).get(0).confirmed());
    }

    @Test
    void two_volunteers_of_one_partner_do_not_wait_for_each_other() throws SQLException {
        try (var one = DATABASE.owner();
                var another = DATABASE.owner()) {
            for (var connection : List.of(one, another)) {
                connection.setAutoCommit(false);
                connection.createStatement().execute("SET foreign_key_checks = 0, innodb_lock_wait_timeout = 2");
            }
            insert(one, Ids.next(), match, TODAY.minusDays(3), 1, "'HAPPENED'");
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                insert(another, Ids.next(), second, TODAY.minusDays(3), 2, "'HAPPENED'");
                another.commit();
            });
            one.commit();
        }
        assertEquals(2, months(staff(partner)).get(0).confirmed());
    }

    @Test
    void a_visit_that_was_rolled_back_was_never_counted() throws SQLException {
        try (var one = DATABASE.owner()) {
            one.setAutoCommit(false);
            one.createStatement().execute("SET foreign_key_checks = 0");
            insert(one, Ids.next(), match, TODAY.minusDays(3), 1, "'HAPPENED'");
            one.rollback();
        }
        assertTrue(months(staff(partner)).isEmpty());
    }

    private int keep(boolean compare) throws SQLException {
        try (var job = DATABASE.as("app", Actor.jobOf(city))) {
            return VisitMonthTimer.keep(job, compare);
        }
    }

    private List<OwnFigures.Month> months(Actor actor) {
        return DATABASE.as(actor, entities -> new CountingOwn(entities, CLOCK).visits(TODAY));
    }

    private Actor staff(UUID of) {
        return new Actor(Ids.next(), "manager", Role.PARTNER_MANAGER, city, of, null, null);
    }

    private void insert(UUID id, UUID of, LocalDate day, int number, String outcome) throws SQLException {
        try (var owner = DATABASE.owner()) {
            owner.createStatement().execute("SET foreign_key_checks = 0");
            insert(owner, id, of, day, number, outcome);
        }
    }

    private void insert(Connection owner, UUID id, UUID of, LocalDate day, int number, String outcome)
            throws SQLException {
        try (var insert =
                owner.prepareStatement("INSERT INTO kith.visit (id, version, partnership_id, owner_partner_id,"
                        + " match_id, visit_day, starts_at, outcome) VALUES (?, 1, ?, ?, ?, ?, ?, " + outcome + ")")) {
            insert.setString(1, id.toString());
            insert.setString(2, city.toString());
            insert.setString(3, partner.toString());
            insert.setString(4, of.toString());
            insert.setObject(5, day);
            insert.setString(6, String.format("11:%02d:%02d", number / 60, number % 60));
            insert.executeUpdate();
        }
    }

    private static void unguarded(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection owner = DATABASE.owner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }
}
