package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tries every verb on every table, view and routine, and says which ones the server did not deny. Changes nothing. */
public final class Grants {
    /** Command, column, routine or database denied. */
    private static final Set<Integer> DENIED = Set.of(1142, 1143, 1370, 1044, 1227);

    private final Map<String, List<String>> objects = new LinkedHashMap<>();
    /** Each routine, and a statement that uses it. */
    private final Map<String, String> routines = new LinkedHashMap<>();

    public Grants(Connection owner) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery("SELECT table_schema, table_name, column_name"
                        + " FROM information_schema.columns WHERE table_schema LIKE 'kith%'"
                        + " AND table_name NOT LIKE 'flyway%' ORDER BY 1, 2, ordinal_position")) {
            while (row.next()) {
                objects.computeIfAbsent(row.getString(1) + "." + row.getString(2), name -> new ArrayList<>())
                        .add(row.getString(3));
            }
        }
        try (var query = owner.createStatement();
                var row = query.executeQuery("SELECT CONCAT(r.routine_schema, '.', r.routine_name), r.routine_type,"
                        + " (SELECT COUNT(*) FROM information_schema.parameters p WHERE p.ordinal_position > 0"
                        + " AND p.specific_schema = r.routine_schema AND p.specific_name = r.specific_name)"
                        + " FROM information_schema.routines r WHERE r.routine_schema LIKE 'kith%' ORDER BY 1")) {
            while (row.next()) {
                var name = row.getString(1);
                var nothing = String.join(", ", Collections.nCopies(row.getInt(3), "NULL"));
                routines.put(
                        name,
                        row.getString(2).equals("FUNCTION")
                                ? "SELECT " + name + "(" + nothing + ")"
                                : "CALL " + name + "()");
            }
        }
    }

    /** What was tried, for saying how much it was. */
    public int objects() {
        return objects.size() + routines.size();
    }

    /** A line for each right that this connection has: object and verb, with the columns when it is not all of them. */
    public Set<String> of(Connection connection) throws SQLException {
        var rights = new TreeSet<String>();
        for (var object : objects.entrySet()) {
            var name = object.getKey();
            var columns = object.getValue();
            add(
                    rights,
                    name,
                    "SELECT",
                    columns,
                    column -> "SELECT " + column + " FROM " + name + " LIMIT 0",
                    connection);
            add(
                    rights,
                    name,
                    "INSERT",
                    columns,
                    column -> "INSERT INTO " + name + " (" + column + ") SELECT NULL FROM DUAL WHERE FALSE",
                    connection);
            add(
                    rights,
                    name,
                    "UPDATE",
                    columns,
                    column -> "UPDATE " + name + " SET " + column + " = NULL WHERE FALSE",
                    connection);
            if (isAllowed(connection, "DELETE FROM " + name + " WHERE FALSE")) {
                rights.add(name + " DELETE");
            }
        }
        for (var routine : routines.entrySet()) {
            if (isAllowed(connection, routine.getValue())) {
                rights.add(routine.getKey() + " EXECUTE");
            }
        }
        return rights;
    }

    /** A statement that needs the right on one column. */
    private interface Statement {
        String on(String column);
    }

    private static void add(
            Set<String> rights,
            String object,
            String verb,
            List<String> columns,
            Statement statement,
            Connection connection)
            throws SQLException {
        var given = new ArrayList<String>();
        for (var column : columns) {
            if (isAllowed(connection, statement.on("`" + column + "`"))) {
                given.add(column);
            }
        }
        if (!given.isEmpty()) {
            rights.add(
                    object + " " + verb + (given.size() == columns.size() ? "" : " (" + String.join(" ", given) + ")"));
        }
    }

    private static boolean isAllowed(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            return !DENIED.contains(refused.getErrorCode());
        }
    }

    /** Rights that no single table carries: to make, drop, alter, grant, or to do anything to the whole server. */
    public static List<String> others(Connection connection) throws SQLException {
        var others = new ArrayList<String>();
        try (var query = connection.createStatement();
                var row = query.executeQuery("SHOW GRANTS")) {
            while (row.next()) {
                var line = row.getString(1);
                var rights =
                        line.substring("GRANT ".length(), line.indexOf(" ON ")).replaceAll("\\([^)]*\\)", "");
                for (var right : rights.split(",")) {
                    if (!Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "EXECUTE", "USAGE", "CREATE TEMPORARY TABLES")
                                    .contains(right.strip())
                            || line.contains("WITH GRANT OPTION")) {
                        others.add(line.replaceAll("IDENTIFIED.*", ""));
                    }
                }
            }
        }
        return others;
    }

    /** The list to compare with: what grants.csv says of this account. */
    public static Set<String> expected(String account) {
        var rights = new TreeSet<String>();
        for (var line : Csv.read("/org/kith/oracle/grants.csv")) {
            if (line.get("account").equals(account)) {
                for (var verb : line.get("rights").split("; ")) {
                    rights.add(line.get("object") + " " + verb);
                }
            }
        }
        return rights;
    }
}
