package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * The database keeps a prepared statement until somebody closes it, and only so many of all connections together. A request
 * that leaves one behind is harmless for a day and stops everybody on the next.
 */
class StatementsIT {
    private static final int REQUESTS = 60;

    @Test
    void what_is_written_to_the_audit_leaves_no_statement_open() throws Exception {
        var coordinator = Caller.as("COORDINATOR");
        var person = coordinator.firstPerson();
        readOften(coordinator, person);
        int before = statements();
        int lines = lines();
        readOften(coordinator, person);
        assertTrue(lines() >= lines + REQUESTS, "every look at a person is kept");
        // The connections that are new to a page prepare what it asks, once each.
        assertTrue(statements() < before + REQUESTS / 2, before + " statements were open, now " + statements());
    }

    private static void readOften(Caller coordinator, String person) throws Exception {
        for (int i = 0; i < REQUESTS; i++) {
            assertEquals(200, coordinator.get(person).statusCode());
        }
    }

    private static int statements() throws SQLException {
        return number("SHOW GLOBAL STATUS LIKE 'Prepared_stmt_count'", 2);
    }

    private static int lines() throws SQLException {
        return number("SELECT COUNT(*) FROM kith_audit.event WHERE record = 'PERSON' AND action = 'READ'", 1);
    }

    private static int number(String sql, int column) throws SQLException {
        try (var root = WholeSystem.started().database().connectAsRoot();
                var query = root.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getInt(column);
        }
    }
}
