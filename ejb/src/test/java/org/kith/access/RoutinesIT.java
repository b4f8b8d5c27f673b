package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * An id that a routine is given has the character set of the columns it is compared with. Else the server converts the column
 * instead, uses no index and, where it locks, locks every row it reads on its way.
 */
class RoutinesIT {
    @Test
    void every_id_given_to_a_routine_is_compared_with_the_help_of_an_index() throws SQLException {
        var wrong = new TreeSet<String>();
        int ids = 0;
        try (var owner = TestDatabase.get().owner();
                var query = owner.createStatement();
                var row = query.executeQuery("SELECT specific_name, parameter_name, collation_name FROM"
                        + " information_schema.parameters WHERE specific_schema = 'kith_app' AND data_type = 'char' AND"
                        + " character_maximum_length = 36")) {
            while (row.next()) {
                ids++;
                if (!"ascii_bin".equals(row.getString(3))) {
                    wrong.add(row.getString(1) + "(" + row.getString(2) + ") " + row.getString(3));
                }
            }
        }
        assertEquals(new TreeSet<>(), wrong);
        assertTrue(ids > 20, ids + " ids were looked at");
    }
}
