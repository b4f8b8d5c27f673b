package org.kith.oracle;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The rows of the oracle's city, in memory and on their way into the base tables. Every field of words that is not given holds
 * a canary: a word that stands nowhere else, so that whoever meets it knows from which field of which record it came.
 */
public final class City {
    static final Pattern CANARY = Pattern.compile("kq[0-9]{7}z", Pattern.CASE_INSENSITIVE);

    /** What stands in one field of one row. */
    public record Token(Row row, String column) {
        @Override
        public String toString() {
            return row.table() + "." + column + " of " + row.id();
        }
    }

    private static final List<ZoneId> ZONES = List.of(ZoneOffset.UTC, ZoneId.of("Europe/London"));
    private static final int SHORT_RUN_MINUTES = 5;

    final Random chance;
    final LocalDateTime now = LocalDateTime.now(afterMidnight()).withNano(0);
    private final Schema schema;
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();
    private final Map<String, Row> byId = new LinkedHashMap<>();
    private final Map<String, List<Row>> allById = new HashMap<>();
    private final Map<String, Token> tokens = new LinkedHashMap<>();
    private final List<Caller> callers = new ArrayList<>();
    private Set<String> consulted = new HashSet<>();
    private final Reached reached = new Reached(this);
    private int canaries;

    City(long seed, Schema schema) {
        this.chance = new Random(seed);
        this.schema = schema;
        this.canaries = chance.nextInt(900) * 10_000;
    }

    // Shortly before it, the next day is waited for: a day that ends while everybody is asked is another one for half
    // of them.
    private static ZoneOffset afterMidnight() {
        try {
            while (ZONES.stream()
                    .anyMatch(zone -> LocalTime.now(zone).isAfter(LocalTime.MAX.minusMinutes(SHORT_RUN_MINUTES)))) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return ZoneOffset.UTC;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    String newId() {
        var bytes = new byte[16];
        chance.nextBytes(bytes);
        return UUID.nameUUIDFromBytes((bytes.length + new String(bytes, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1))
                .toString();
    }

    String canary() {
        return String.format("kq%07dz", canaries++);
    }

    /** Puts a row in; {@code given} are names and values in turns, {@code null} among them means: nothing there. */
    Row add(String table, Object... given) {
        var values = new LinkedHashMap<String, Object>();
        for (var i = 0; i < given.length; i += 2) {
            values.put((String) given[i], given[i + 1]);
        }
        var row = new Row(table, values);
        for (var column : schema.columns(table)) {
            if (!values.containsKey(column.name()) && !column.made()) {
                fill(table, column, values);
            }
        }
        for (var column : schema.columns(table)) {
            for (var found : canariesIn(String.valueOf(values.get(column.name())))) {
                tokens.put(found, new Token(row, column.name()));
            }
        }
        if (schema.has(table, "id")) {
            byId.put(row.id(), row);
            allById.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
            tokens.put(row.id(), new Token(row, "id"));
        }
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        return row;
    }

    /** Takes in a row that somebody wrote meanwhile; the words in it keep belonging to where they were first. */
    void follow(Row row) {
        tables.computeIfAbsent(row.table(), name -> new ArrayList<>()).add(row);
        byId.putIfAbsent(row.id(), row);
        allById.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
        tokens.putIfAbsent(row.id(), new Token(row, "id"));
    }

    /** Lets go of a row that somebody deleted meanwhile. */
    void forget(Row row) {
        tables.get(row.table()).remove(row);
        byId.remove(row.id(), row);
        all(row.id()).remove(row);
    }

    private void fill(String table, Schema.Column column, Map<String, Object> values) {
        var name = column.name();
        if (name.equals("id")) {
            values.put(name, newId());
        } else if (name.equals("version")) {
            values.put(name, 1);
        } else if (column.words() && (column.length() >= 10)) {
            values.put(name, canary());
        } else if (column.needed()) {
            values.put(name, plain(table, column));
        }
    }

    private Object plain(String table, Schema.Column column) {
        var code = schema.code(table, column.name());
        return switch (column.type()) {
            case "date" -> today().minusDays(3);
            case "datetime", "timestamp" -> now.minusHours(5);
            case "time" -> "10:00:00";
            case "int", "bigint", "tinyint", "decimal", "smallint" -> 1;
            default ->
                code != null
                        ? code
                        : column.length() == 36 ? newId() : column.length() == 64 ? "0".repeat(64) : canary();
        };
    }

    static List<String> canariesIn(String text) {
        var all = new ArrayList<String>();
        var found = CANARY.matcher(text);
        while (found.find()) {
            all.add(found.group().toLowerCase(java.util.Locale.ROOT));
        }
        return all;
    }

    void enters(Caller caller) {
        callers.add(caller);
    }

    public List<Caller> callers() {
        return callers;
    }

    public List<Row> rows(String table) {
        consulted.add(table);
        return tables.getOrDefault(table, List.of());
    }

    /** The row of this id in any table; null when there is none. */
    public Row row(String id) {
        var row = byId.get(id);
        if (row != null) {
            consulted.add(row.table());
        }
        return row;
    }

    /** The tables that this work looks at. */
    Set<String> consulted(Runnable work) {
        var before = consulted;
        consulted = new HashSet<>();
        try {
            work.run();
            return consulted;
        } finally {
            consulted = before;
        }
    }

    /** The rows of this id: what a person copes with has the person's own. */
    List<Row> all(String id) {
        return allById.getOrDefault(id, List.of());
    }

    /** Where a canary or an id of this city belongs; null for anything else. */
    public Token token(String word) {
        return tokens.get(word);
    }

    Reached reached() {
        return reached;
    }

    Schema schema() {
        return schema;
    }

    /** Puts all of it into the base tables. */
    public void write(Connection owner) throws SQLException {
        unguarded(owner, () -> {
            for (var entry : tables.entrySet()) {
                for (var row : entry.getValue()) {
                    insert(owner, entry.getKey(), row);
                }
            }
        });
    }

    /** Puts the rows of a table in once more, where a job of the application has taken them away meanwhile. */
    void writeAgain(Connection owner, String table) throws SQLException {
        for (var row : rows(table)) {
            insert(owner, table, row);
        }
    }

    private static void insert(Connection owner, String table, Row row) throws SQLException {
        var names = row.values().keySet();
        var place = table.equals("event") ? "kith_audit.event" : "kith." + table;
        var sql = "INSERT INTO " + place + " (" + String.join(",", names) + ") VALUES ("
                + "?,".repeat(names.size()).replaceAll(",$", "") + ")";
        try (var insert = owner.prepareStatement(sql)) {
            var at = 1;
            for (var value : row.values().values()) {
                insert.setObject(at++, value);
            }
            insert.executeUpdate();
        } catch (SQLException refused) {
            throw new SQLException(table + " " + row.values() + ": " + refused.getMessage(), refused);
        }
    }

    /** Takes it out again, with whatever the application added to its partnerships meanwhile. */
    public void remove(Connection owner) throws SQLException {
        var partnerships = rows("partnership").stream()
                .map(row -> "'" + row.id() + "'")
                .reduce((a, b) -> a + "," + b)
                .orElse("''");
        unguarded(owner, () -> {
            try (var delete = owner.createStatement()) {
                for (var table : schema.tables()) {
                    if (schema.has(table, "partnership_id")) {
                        delete.executeUpdate(
                                "DELETE FROM kith." + table + " WHERE partnership_id IN (" + partnerships + ")");
                    }
                }
                delete.executeUpdate("DELETE FROM kith_audit.event WHERE partnership_id IN (" + partnerships + ")");
            }
            for (var entry : tables.entrySet()) {
                if (!entry.getKey().equals("event") && schema.has(entry.getKey(), "id")) {
                    deleteByKey(owner, entry.getKey(), "id", entry.getValue());
                }
            }
            for (var table : List.of(
                    "credential",
                    "sign_in_session",
                    "invitation",
                    "recovery_code",
                    "draft",
                    "calendar_feed",
                    "known_phone")) {
                deleteByKey(owner, table, "account_id", rows("account"));
            }
            deleteByKey(owner, "board_release_cell", "release_id", rows("board_release"));
            for (var lease : rows("job_lease")) {
                try (var delete = owner.prepareStatement("DELETE FROM kith.job_lease WHERE name = ?")) {
                    delete.setString(1, lease.text("name"));
                    delete.executeUpdate();
                }
            }
        });
    }

    private static void deleteByKey(Connection owner, String table, String key, List<Row> rows) throws SQLException {
        try (var delete = owner.prepareStatement("DELETE FROM kith." + table + " WHERE " + key + " = ?")) {
            for (var row : rows) {
                delete.setString(1, row.id());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** Work that may fail. */
    interface Work {
        void run() throws SQLException;
    }

    private static void unguarded(Connection owner, Work work) throws SQLException {
        try (var switches = owner.createStatement()) {
            switches.execute("SET foreign_key_checks = 0");
            owner.setAutoCommit(false);
            try {
                work.run();
                owner.commit();
            } finally {
                owner.rollback();
                owner.setAutoCommit(true);
                switches.execute("SET foreign_key_checks = 1");
            }
        }
    }
}
