package org.kith.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a database server must be set to, so that nothing it has acknowledged is lost, changed unseen or read wrongly. */
final class DatabaseSettings {
    private static final List<Setting> WANTED = List.of(
            Setting.of("innodb_flush_log_at_trx_commit", "1", "a power cut loses what was saved"),
            Setting.of("sync_binlog", "1", "a power cut loses what was saved"),
            Setting.of("log_bin", "ON", "a backup cannot be brought up to the last minute"),
            Setting.of("binlog_format", "ROW", "a restored copy may differ from what was saved"),
            new Setting(
                    "innodb_snapshot_isolation",
                    value -> value.isEmpty() || value.equals("ON"),
                    "ON",
                    "two people who save at once undo each other's work"),
            new Setting(
                    "sql_mode",
                    value -> value.contains("STRICT_TRANS_TABLES") || value.contains("STRICT_ALL_TABLES"),
                    "strict (STRICT_TRANS_TABLES)",
                    "what does not fit is cut off without a word"),
            Setting.of("character_set_server", "UTF8MB4", "names are not kept as they are written"),
            Setting.of("local_infile", "OFF", "a statement could read files"));

    private DatabaseSettings() {}

    /** @param otherwise what happens when it is set otherwise */
    private record Setting(String name, Predicate<String> isRight, String wanted, String otherwise) {
        static Setting of(String name, String wanted, String otherwise) {
            return new Setting(name, wanted::equals, wanted, otherwise);
        }

        Stream<String> wrongIn(Map<String, String> values) {
            var value = values.getOrDefault(name, "");
            return isRight.test(value.toUpperCase(Locale.ROOT))
                    ? Stream.empty()
                    : Stream.of("The database setting " + name + " is " + (value.isEmpty() ? "not there" : value)
                            + " and must be " + wanted + ": otherwise " + otherwise + ".");
        }
    }

    /**
     * A sentence for each setting that is wrong. A server that does not know snapshot isolation is served as well: every record
     * has a version.
     *
     * @param values of the server's variables, by name
     */
    static List<String> wrongOf(Map<String, String> values) {
        return WANTED.stream().flatMap(setting -> setting.wrongIn(values)).toList();
    }

    /** What the server is set to. */
    static Map<String, String> read(Connection connection) throws SQLException {
        var values = new TreeMap<String, String>();
        try (var query = connection.prepareStatement("SHOW GLOBAL VARIABLES WHERE Variable_name = ?")) {
            for (var setting : WANTED) {
                query.setString(1, setting.name());
                try (var row = query.executeQuery()) {
                    if (row.next()) {
                        values.put(setting.name(), row.getString(2));
                    }
                }
            }
        }
        return values;
    }
}
