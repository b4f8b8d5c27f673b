package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped settings are right, each weaker one is named in a sentence. */
class DatabaseSettingsIT {
    @Test
    void the_server_that_kith_starts_itself_is_set_as_shipped() throws SQLException {
        assertEquals(List.of(), DatabaseSettings.wrongOf(shipped()));
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit, 2",
        "innodb_flush_log_at_trx_commit, 0",
        "sync_binlog, 0",
        "log_bin, OFF",
        "binlog_format, STATEMENT",
        "binlog_format, MIXED",
        "innodb_snapshot_isolation, OFF",
        "sql_mode, NO_ENGINE_SUBSTITUTION",
        "character_set_server, latin1",
        "character_set_server, utf8mb3",
        "local_infile, ON"
    })
    void a_weaker_setting_is_named_with_what_it_must_be(String name, String value) throws SQLException {
        var values = new HashMap<>(shipped());
        values.put(name, value);
        var wrong = DatabaseSettings.wrongOf(values);
        assertEquals(1, wrong.size(), wrong::toString);
        assertTrue(
                wrong.get(0).startsWith("The database setting " + name + " is " + value + " and must be "),
                wrong.get(0));
    }

    @Test
    void a_server_that_does_not_know_a_setting_lacks_it_unless_versions_make_up_for_it() throws SQLException {
        var values = new HashMap<>(shipped());
        values.remove("innodb_snapshot_isolation");
        assertEquals(List.of(), DatabaseSettings.wrongOf(values));
        values.remove("log_bin");
        assertEquals(1, DatabaseSettings.wrongOf(values).size());
    }

    private static Map<String, String> shipped() throws SQLException {
        try (var owner = TestDatabase.get().owner()) {
            return DatabaseSettings.read(owner);
        }
    }
}
