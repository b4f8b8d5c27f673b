package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;

/** The inner wall on a real database: what the application's own account can and cannot reach. */
class WallsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final UUID CITY = Ids.next();
    private static final UUID HARBOUR = Ids.next();
    private static final UUID MOORLAND = Ids.next();
    private static final UUID ISOBEL = Ids.next();

    @BeforeAll
    static void two_partners_and_isobel() throws SQLException {
        try (var owner = DATABASE.owner()) {
            run(owner, "INSERT INTO kith.partnership VALUES (?, 1, 'Testing City', 'Testing', NULL, NOW())", CITY);
            for (var partner : new UUID[] {HARBOUR, MOORLAND}) {
                run(
                        owner,
                        "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on)"
                                + " VALUES (?, 1, ?, ?, 'x', '2020-01-01')",
                        partner,
                        CITY,
                        partner);
            }
            run(
                    owner,
                    "INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name,"
                            + " family_name, registered_at) VALUES (?, 1, ?, ?, 'P-1', 'Isobel', 'Canary', NOW())",
                    ISOBEL,
                    CITY,
                    HARBOUR);
        }
    }

    @Test
    void a_coordinator_sees_the_people_of_the_own_partner_only() throws SQLException {
        assertEquals(1, people(coordinatorOf(HARBOUR)));
        assertEquals(0, people(coordinatorOf(MOORLAND)));
    }

    @Test
    void nobody_acting_sees_nothing() throws SQLException {
        assertEquals(0, people(null));
    }

    @Test
    void a_role_without_records_sees_none() throws SQLException {
        assertEquals(0, people(new Actor(Ids.next(), "board", Role.BOARD_MEMBER, CITY, HARBOUR, null, null)));
    }

    @Test
    void base_tables_and_the_context_are_out_of_reach() throws SQLException {
        try (var app = DATABASE.as("app", coordinatorOf(HARBOUR))) {
            for (var table : new String[] {"kith.person", "kith_ctx.acting", "kith_ctx.secret", "kith_audit.event"}) {
                assertThrows(SQLException.class, () -> run(app, "SELECT * FROM " + table), table);
            }
            assertThrows(SQLException.class, () -> run(app, "DELETE FROM kith_ctx.acting"));
        }
    }

    @Test
    void a_forged_context_is_refused_and_takes_away_the_real_one() throws SQLException {
        try (var app = DATABASE.as("app", coordinatorOf(HARBOUR))) {
            assertThrows(
                    SQLException.class,
                    () -> run(
                            app,
                            "CALL kith_ctx.enter(NULL, 'COORDINATOR', ?, ?, NULL, NULL, 9999999999, ?)",
                            CITY,
                            MOORLAND,
                            "0".repeat(64)));
            assertEquals(0, count(app, "SELECT COUNT(*) FROM person"));
        }
    }

    @Test
    void a_record_cannot_be_written_into_another_partner() throws SQLException {
        try (var app = DATABASE.as("app", coordinatorOf(MOORLAND))) {
            assertThrows(SQLException.class, () -> run(app, PERSON_INTO, Ids.next(), CITY, HARBOUR));
            assertThrows(SQLException.class, () -> run(app, CARER_INTO, Ids.next(), CITY, MOORLAND, ISOBEL));
            assertEquals(0, update(app, "UPDATE person SET family_name = 'Taken' WHERE id = ?", ISOBEL));
        }
    }

    @Test
    void a_record_cannot_be_pushed_away_to_another_partner() throws SQLException {
        try (var app = DATABASE.as("app", coordinatorOf(HARBOUR))) {
            assertThrows(
                    SQLException.class,
                    () -> run(app, "UPDATE person SET owner_partner_id = ? WHERE id = ?", MOORLAND, ISOBEL));
        }
    }

    @Test
    void callers_at_the_same_time_do_not_get_in_each_others_way() throws SQLException {
        try (var harbour = DATABASE.as("app", coordinatorOf(HARBOUR));
                var moorland = DATABASE.as("app", coordinatorOf(MOORLAND))) {
            assertEquals(1, update(harbour, "UPDATE person SET nickname = 'Bel' WHERE id = ?", ISOBEL));
            assertEquals(0, update(moorland, "UPDATE person SET nickname = 'Isa' WHERE id = ?", ISOBEL));
            assertThrows(
                    SQLException.class,
                    () -> run(harbour, "UPDATE person SET owner_partner_id = ? WHERE id = ?", MOORLAND, ISOBEL));
        }
    }

    private static final String PERSON_INTO =
            "INSERT INTO person (id, version, partnership_id, owner_partner_id, reference, given_name, family_name,"
                    + " registered_at) VALUES (?, 1, ?, ?, 'P-2', 'Hamish', 'Canary', NOW())";
    private static final String CARER_INTO =
            "INSERT INTO carer (id, version, partnership_id, owner_partner_id, person_id, name, relationship)"
                    + " VALUES (?, 1, ?, ?, ?, 'Morag', 'daughter')";

    private static Actor coordinatorOf(UUID partner) {
        return new Actor(Ids.next(), "coordinator", Role.COORDINATOR, CITY, partner, null, null);
    }

    private static long people(Actor actor) throws SQLException {
        try (var app = DATABASE.as("app", actor)) {
            return count(app, "SELECT COUNT(*) FROM person");
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        update(connection, sql, values);
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }
}
