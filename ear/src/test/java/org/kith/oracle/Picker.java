package org.kith.oracle;

import java.util.List;
import java.util.Random;

/** Chooses the row that somebody asks for: mostly one they may see, often one of somebody else, now and then none. */
public final class Picker {
    private final City city;
    private final Oracle oracle;
    private final Random chance;

    public Picker(City city, Oracle oracle, Random chance) {
        this.city = city;
        this.oracle = oracle;
        this.chance = chance;
    }

    /** @return null for one that does not exist */
    public Row row(Caller caller, List<String> scopes, String table) {
        var rows = city.rows(table);
        var dice = chance.nextInt(12);
        if (dice == 0 || rows.isEmpty()) {
            return null;
        }
        if (dice < 8) {
            var own = rows.stream()
                    .filter(row -> oracle.reaches(caller, scopes, row))
                    .toList();
            if (!own.isEmpty()) {
                return any(own);
            }
        }
        return any(rows);
    }

    /** As before, often one that belongs to the first that was chosen. */
    public Row row(Caller caller, List<String> scopes, String table, List<Row> before) {
        var first = before.isEmpty() ? null : before.get(0);
        if (first != null && chance.nextBoolean()) {
            var related = city.rows(table).stream()
                    .filter(row -> row.values().containsValue(first.id()))
                    .toList();
            if (!related.isEmpty()) {
                return any(related);
            }
        }
        return row(caller, scopes, table);
    }

    /** Any of them. */
    public <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
