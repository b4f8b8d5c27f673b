package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which rows are inserted, changed and deleted while somebody acts: triggers on every base table write it down, within the
 * transaction of whoever acts, so that a transaction that is taken back leaves no trace here either.
 */
public final class Touches implements AutoCloseable {
    private static final String TABLE = "kith.oracle_touch";
    private final City city;
    private final Connection owner;
    private long last;

    /**
     * A row that was written: what it belonged to before and belongs to now, the ids that stand in it, and who acted on the
     * connection that wrote it.
     */
    public record Touch(
            String verb,
            String table,
            String id,
            String ownerBefore,
            String owner,
            String ids,
            String account,
            String role,
            String partnership) {
        boolean names(String id) {
            return !id.isEmpty() && (ids.contains(id) || this.id.equals(id));
        }

        @Override
        public String toString() {
            return verb + " " + table + " " + id + (ownerBefore.equals(owner) ? "" : " from " + ownerBefore) + " of "
                    + owner + " by " + role;
        }
    }

    public Touches(City city, Connection owner) throws SQLException {
        this.city = city;
        this.owner = owner;
        close();
        execute("SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED");
        execute("CREATE TABLE " + TABLE + " (number bigint AUTO_INCREMENT PRIMARY KEY, connection bigint, verb"
                + " char(1), tab varchar(64), id varchar(64), owner_before char(36), owner"
                + " char(36), ids text, account char(36), role varchar(40), partnership"
                + " char(36))");
        for (var table : tables()) {
            trigger(table, "INSERT");
            trigger(table, "UPDATE");
            trigger(table, "DELETE");
        }
    }

    private List<String> tables() {
        return city.schema().tables().stream()
                .filter(table -> !table.startsWith("flyway") && !table.equals("oracle_touch"))
                .toList();
    }

    private static String name(String table, String verb) {
        return "kith.oracle_" + verb.charAt(0) + "_" + table;
    }

    private void trigger(String table, String verb) throws SQLException {
        var row = verb.equals("DELETE") ? "OLD" : "NEW";
        var ids = city.schema().columns(table).stream()
                .filter(column -> column.code() && column.length() == 36)
                .map(column -> (verb.equals("UPDATE") ? "OLD." + column.name() + ", " : "") + row + "." + column.name())
                .collect(Collectors.joining(", "));
        var owned = city.schema().has(table, "owner_partner_id");
        var before = owned && !verb.equals("INSERT") ? "OLD.owner_partner_id" : "NULL";
        var after = owned ? row + ".owner_partner_id" : "NULL";
        var id = city.schema().has(table, "id") ? row + ".id" : "''";
        execute("CREATE TRIGGER " + name(table, verb) + " AFTER " + verb + " ON kith." + table
                + " FOR EACH ROW INSERT INTO "
                + TABLE + " (connection, verb, tab, id, owner_before, owner, ids, account, role, partnership) VALUES"
                + " (CONNECTION_ID(), '" + verb.charAt(0) + "', '" + table + "', " + id + ", " + before + ", " + after
                + ", CONCAT_WS(' ', ''" + (ids.isEmpty() ? "" : ", " + ids) + "), " + acting("account_id") + ", "
                + acting("role") + ", " + acting("partnership_id") + ")");
    }

    private static String acting(String column) {
        return "(SELECT a." + column + " FROM kith_ctx.acting a WHERE a.connection_id = CONNECTION_ID())";
    }

    /** What was written since the last look, also by transactions that are still open. */
    public List<Touch> look() throws SQLException {
        var all = new ArrayList<Touch>();
        try (var query = owner.createStatement()) {
            try (var row = query.executeQuery(
                    "SELECT verb, tab, id, owner_before, owner, ids, account, role, partnership, number FROM "
                            + TABLE
                            + " ORDER BY number")) {
                while (row.next()) {
                    last = row.getLong(10);
                    all.add(new Touch(
                            row.getString(1),
                            row.getString(2),
                            text(row.getString(3)),
                            text(row.getString(4)),
                            text(row.getString(5)),
                            text(row.getString(6)),
                            text(row.getString(7)),
                            text(row.getString(8)),
                            text(row.getString(9))));
                }
            }
        }
        return all;
    }

    /** Forgets what was looked at, and not what others wrote meanwhile; not while a transaction is open. */
    public void forget() throws SQLException {
        execute("DELETE FROM " + TABLE + " WHERE number <= " + last);
    }

    /** Forgets what the owner's own connection has written. */
    void forgetOwn() throws SQLException {
        execute("DELETE FROM " + TABLE + " WHERE connection = CONNECTION_ID()");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private void execute(String sql) throws SQLException {
        try (var change = owner.createStatement()) {
            change.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var table : tables()) {
            for (var verb : List.of("INSERT", "UPDATE", "DELETE")) {
                execute("DROP TRIGGER IF EXISTS " + name(table, verb));
            }
        }
        execute("DROP TABLE IF EXISTS " + TABLE);
    }
}
