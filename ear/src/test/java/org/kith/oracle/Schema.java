package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The base tables as the database itself describes them. */
final class Schema {
    /** @param code a column of codes or ids: its character set is ascii, that of words is utf8mb4 */
    record Column(String name, String type, boolean words, boolean code, long length, boolean needed, boolean made) {}

    private final Map<String, List<Column>> tables = new LinkedHashMap<>();
    private final Map<String, String> firstCodes = new LinkedHashMap<>();

    Schema(Connection owner) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery("SELECT c.table_name, c.column_name, c.data_type, c.character_set_name,"
                        + " c.character_maximum_length, c.is_nullable, c.column_default, c.extra FROM"
                        + " information_schema.columns c JOIN information_schema.tables t ON t.table_schema ="
                        + " c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE' WHERE"
                        + " c.table_schema = 'kith' ORDER BY c.table_name, c.ordinal_position")) {
            while (row.next()) {
                var set = row.getString(4);
                var fallback = row.getString(7);
                tables.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new Column(
                                row.getString(2),
                                row.getString(3),
                                "utf8mb4".equals(set),
                                "ascii".equals(set),
                                row.getLong(5),
                                row.getString(6).equals("NO") && (fallback == null || fallback.equals("NULL")),
                                row.getString(8)
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .contains("generated")
                                        || row.getString(8).contains("auto_increment")));
            }
        }
        codes(owner);
        Csv.read("/org/kith/oracle/codes.csv")
                .forEach(line -> firstCodes.putIfAbsent(line.get("column"), line.get("code")));
    }

    // A check like (`kind` in ('A','B')): the first code is as good as any.
    private void codes(Connection owner) throws SQLException {
        var check = java.util.regex.Pattern.compile("`?(\\w+)`?\\s+in\\s*\\(\\s*(?:_\\w+)?'([^']+)'");
        try (var query = owner.createStatement();
                var row = query.executeQuery("SELECT t.table_name, c.check_clause FROM"
                        + " information_schema.check_constraints c JOIN information_schema.table_constraints t"
                        + " ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name"
                        + " WHERE c.constraint_schema = 'kith'")) {
            while (row.next()) {
                var found = check.matcher(row.getString(2));
                while (found.find()) {
                    firstCodes.putIfAbsent(row.getString(1) + "." + found.group(1), found.group(2));
                }
            }
        }
    }

    java.util.Set<String> tables() {
        return tables.keySet();
    }

    List<Column> columns(String table) {
        if (table.equals("event")) {
            return List.of(); // of the audit: no words of its own
        }
        var found = tables.get(table);
        if (found == null) {
            throw new IllegalStateException("no table " + table);
        }
        return found;
    }

    boolean has(String table, String column) {
        return columns(table).stream().anyMatch(one -> one.name().equals(column));
    }

    /** A code that the column takes; null when its checks name none. */
    String code(String table, String column) {
        return firstCodes.get(table + "." + column);
    }
}
