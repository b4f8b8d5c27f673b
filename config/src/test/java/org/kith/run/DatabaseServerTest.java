package org.kith.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseServerTest {
    private final DatabaseServer database = DatabaseServer.forTests();

    @Test
    void every_account_connects_to_its_own_schema() throws SQLException {
        for (var account : Accounts.NAMES) {
            try (var connection = database.connectAs(account)) {
                assertEquals(account.equals("owner") ? "kith" : "kith_" + account, connection.getCatalog());
                assertEquals(
                        List.of("kith_" + account), ask(connection, "SELECT SUBSTRING_INDEX(CURRENT_USER(), '@', 1)"));
            }
        }
    }

    @Test
    void the_application_account_does_not_see_the_base_tables() throws SQLException {
        try (var owner = database.connectAs("owner");
                var app = database.connectAs("app")) {
            owner.createStatement().execute("CREATE TABLE secret_note (id INT PRIMARY KEY)");
            try {
                assertFalse(ask(app, "SHOW DATABASES").contains("kith"));
                assertEquals(
                        List.of(),
                        ask(app, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'kith'"));
                assertThrows(SQLException.class, () -> ask(app, "SELECT id FROM kith.secret_note"));
                assertThrows(SQLException.class, () -> ask(app, "CREATE TABLE kith_app.mine (id INT)"));
            } finally {
                owner.createStatement().execute("DROP TABLE secret_note");
            }
        }
    }

    @Test
    void the_settings_keep_answered_writes() throws SQLException {
        try (var root = database.connectAsRoot()) {
            assertEquals(List.of("1"), ask(root, "SELECT @@innodb_flush_log_at_trx_commit"));
            assertEquals(List.of("1"), ask(root, "SELECT @@sync_binlog"));
            assertEquals(List.of("ROW"), ask(root, "SELECT @@binlog_format"));
            assertEquals(List.of("utf8mb4_unicode_520_ci"), ask(root, "SELECT @@collation_server"));
            assertTrue(ask(root, "SELECT @@sql_mode").get(0).contains("STRICT_ALL_TABLES"));
        }
    }

    @Test
    void a_restart_keeps_rows_and_passwords_and_a_second_server_of_the_folder_is_refused(@TempDir Path folder)
            throws Exception {
        String password;
        try (var first = DatabaseServer.start(folder, 0)) {
            password = first.settings().get("kith.db.app.password");
            try (var owner = first.connectAs("owner")) {
                owner.createStatement().execute("CREATE TABLE kept (id INT PRIMARY KEY)");
                owner.createStatement().execute("INSERT INTO kept VALUES (42)");
            }
            var refused = assertThrows(IllegalStateException.class, () -> DatabaseServer.start(folder, 0));
            assertTrue(refused.getMessage().contains("in use"), refused.getMessage());
        }
        try (var second = DatabaseServer.start(folder, 0);
                var owner = second.connectAs("owner")) {
            assertEquals(password, second.settings().get("kith.db.app.password"));
            assertEquals(List.of("42"), ask(owner, "SELECT id FROM kept"));
        }
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
        assertFalse(Files.exists(folder.resolve("init.sql")));
        assertFalse(Files.exists(folder.resolve("mariadbd.pid")));
    }

    @Test
    void emptying_the_schemas_leaves_nothing() throws SQLException {
        try (var owner = database.connectAs("owner")) {
            owner.createStatement().execute("CREATE TABLE leftover (id INT PRIMARY KEY)");
        }
        database.emptySchemas();
        try (var owner = database.connectAs("owner")) {
            assertEquals(
                    List.of(),
                    ask(owner, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'kith'"));
        }
    }

    private static List<String> ask(Connection connection, String sql) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
