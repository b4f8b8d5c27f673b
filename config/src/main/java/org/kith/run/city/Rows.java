package org.kith.run.city;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows on their way into base tables, in batches, in the order in which the tables were first named. */
final class Rows implements AutoCloseable {
    private static final int BATCH = 500;
    private final Connection owner;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();

    Rows(Connection owner) {
        this.owner = owner;
    }

    /** @param columns names, separated by commas; {@code values} stand in the same order */
    void add(String table, String columns, @Nullable Object... values) throws SQLException {
        var key = table + "(" + columns + ")";
        var insert = inserts.get(key);
        if (insert == null) {
            var marks = Arrays.stream(columns.split(",", -1)).map(column -> "?").collect(Collectors.joining(","));
            insert = owner.prepareStatement("INSERT INTO kith." + table + " (" + columns + ") VALUES (" + marks + ")");
            inserts.put(key, insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, plain(values[i]));
        }
        insert.addBatch();
        if (waiting.merge(key, 1, Integer::sum) >= BATCH) {
            flush();
        }
    }

    /** A row about a person: {@code columns} are those beside the ones that every such row has. */
    void about(City city, City.Elder elder, String table, UUID id, String columns, @Nullable Object... values)
            throws SQLException {
        var all = new Object[values.length + 5];
        all[0] = id;
        all[1] = 1;
        all[2] = city.partnership;
        all[3] = elder.partner().id();
        all[4] = elder.id();
        System.arraycopy(values, 0, all, 5, values.length);
        add(table, "id,version,partnership_id,owner_partner_id,person_id," + columns, all);
    }

    /** One statement at once, after everything that waits. */
    void run(String sql, Object... values) throws SQLException {
        flush();
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, plain(values[i]));
            }
            statement.executeUpdate();
        }
    }

    /** Everything goes in, parents first: in the order of first use. */
    void flush() throws SQLException {
        for (var entry : inserts.entrySet()) {
            if (waiting.getOrDefault(entry.getKey(), 0) > 0) {
                entry.getValue().executeBatch();
                waiting.put(entry.getKey(), 0);
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof UUID id) {
            return id.toString();
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value;
    }

    @Override
    public void close() throws SQLException {
        for (var insert : inserts.values()) {
            insert.close();
        }
    }
}
