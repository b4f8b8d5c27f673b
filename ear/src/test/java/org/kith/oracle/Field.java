package org.kith.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A line of the field table: what a record shows of a table in a scope. */
record Field(String table, String record, String scope, String when, List<String> columns) {
    private static final List<Field> ALL = Csv.read("/org/kith/oracle/fields.csv").stream()
            .map(line -> new Field(
                    line.get("table"),
                    line.get("record"),
                    line.get("scope"),
                    line.get("when"),
                    List.of(line.get("columns").split(" "))))
            .toList();

    private static final Map<String, List<Field>> OF_TABLE = ALL.stream().collect(Collectors.groupingBy(Field::table));

    private static final Set<String> DOORS = ALL.stream()
            .flatMap(field -> field.columns().stream())
            .filter(column -> column.startsWith("through:"))
            .map(column -> column.substring("through:".length()))
            .collect(Collectors.toSet());

    static List<Field> all() {
        return ALL;
    }

    static List<Field> of(String table) {
        return OF_TABLE.getOrDefault(table, List.of());
    }

    static Set<String> tables() {
        return OF_TABLE.keySet();
    }

    /** Views through which a row is changed that others only read. */
    static Set<String> doors() {
        return DOORS;
    }

    /** Whether it only says through which view the row is changed. */
    boolean isDoor() {
        return columns.get(0).startsWith("through:");
    }

    /** Whether a row is shown under a name only that leads nowhere. */
    boolean isPseudonym() {
        return columns.equals(List.of("pseudonym"));
    }

    boolean isNothing() {
        return columns.equals(List.of("-"));
    }
}
