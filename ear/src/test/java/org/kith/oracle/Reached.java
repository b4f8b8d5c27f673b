package org.kith.oracle;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The rows that a line of the field table means for somebody; looked for once, until a table changes that was consulted. */
final class Reached {
    /** @param from the tables that were consulted */
    private record Found(Set<Row> rows, Set<String> from) {}

    private final City city;
    private final Map<Caller, Map<Field, Found>> found = new HashMap<>();

    Reached(City city) {
        this.city = city;
    }

    /** Whether or not the matrix gives the line to the caller's role. */
    Set<Row> rows(Caller caller, Field field) {
        var ofCaller = found.computeIfAbsent(caller, any -> new IdentityHashMap<>());
        var known = ofCaller.get(field);
        if (known == null) {
            known = look(caller, field);
            ofCaller.put(field, known);
        }
        return known.rows();
    }

    private Found look(Caller caller, Field field) {
        Set<Row> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        var from = city.consulted(() -> {
            var reach = new Reach(city, caller);
            city.rows(field.table()).stream()
                    .filter(row -> reach.holds(field.scope(), field.when(), row))
                    .forEach(rows::add);
        });
        return new Found(rows, from);
    }

    /** Looks anew for whatever rests on this table; whoever that concerns. */
    Set<Caller> forget(String table) {
        var concerned = new HashSet<Caller>();
        found.forEach((caller, ofCaller) -> {
            if (ofCaller.values().removeIf(known -> known.from().contains(table))) {
                concerned.add(caller);
            }
        });
        return concerned;
    }
}
