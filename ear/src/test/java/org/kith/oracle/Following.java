package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the city in memory equal to the database when something was written for good. */
public final class Following {
    private final City city;
    private final Oracle oracle;
    private final Connection owner;

    public Following(City city, Oracle oracle, Connection owner) {
        this.city = city;
        this.oracle = oracle;
        this.owner = owner;
    }

    /**
     * Reads again what was written in the partnerships of the city.
     *
     * @return whether anything of the city is different now
     */
    public boolean after(List<Touches.Touch> touches) throws SQLException {
        var changed = new LinkedHashSet<String>();
        for (var touch : touches) {
            if (city.schema().has(touch.table(), "id") && read(touch.table(), touch.id())) {
                changed.add(touch.table());
            }
            if (!touch.ownerBefore().isEmpty() && !touch.ownerBefore().equals(touch.owner())) {
                goAlong(touch.id(), changed);
            }
        }
        changed.forEach(oracle::forget);
        return !changed.isEmpty();
    }

    // Keys of the database give what goes along to the new owner, and no trigger hears of that.
    private void goAlong(String id, Set<String> changed) throws SQLException {
        for (var table : city.schema().tables()) {
            if (!city.schema().has(table, "owner_partner_id") || !city.schema().has(table, "id")) {
                continue;
            }
            for (var row : List.copyOf(city.rows(table))) {
                var owner = row.text("owner_partner_id");
                if (row.values().containsValue(id) && read(table, row.id())) {
                    changed.add(table);
                    if (!row.is("owner_partner_id", owner) && !row.id().equals(id)) {
                        goAlong(row.id(), changed);
                    }
                }
            }
        }
    }

    private boolean read(String table, String id) throws SQLException {
        var known =
                city.all(id).stream().filter(row -> row.table().equals(table)).findFirst();
        var now = stored(table, id);
        if (now.isEmpty()) {
            known.ifPresent(city::forget);
            return known.isPresent();
        }
        if (known.isPresent()) {
            var before = Map.copyOf(filled(known.get().values()));
            known.get().values().putAll(now);
            return !before.equals(filled(known.get().values()));
        }
        var ours = now.values().stream().anyMatch(this::isPartnership);
        if (ours) {
            city.follow(new Row(table, now));
        }
        return ours;
    }

    private static Map<String, String> filled(Map<String, Object> values) {
        var all = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> all.put(name, value == null ? "" : value.toString()));
        return all;
    }

    private boolean isPartnership(Object value) {
        return city.rows("partnership").stream().anyMatch(one -> one.id().equals(value));
    }

    private Map<String, Object> stored(String table, String id) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        try (var query = owner.prepareStatement("SELECT * FROM kith." + table + " WHERE id = ?")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                if (row.next()) {
                    for (var column : city.schema().columns(table)) {
                        values.put(column.name(), plain(row.getObject(column.name())));
                    }
                }
            }
        }
        return values;
    }

    // As the generator writes them.
    private static Object plain(Object value) {
        return value instanceof java.sql.Date date
                ? date.toLocalDate()
                : value instanceof java.sql.Timestamp moment ? moment.toLocalDateTime() : value;
    }
}
