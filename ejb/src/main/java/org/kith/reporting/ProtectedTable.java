package org.kith.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** A table that may leave: a hidden number is not in it, so that no page, chart or file can give it away. */
public final class ProtectedTable {
    /** What stands in place of every hidden number, whatever the reason. */
    public static final String HIDDEN = "*";

    private static final long NOTHING = -1;

    private final List<String> rowLabels;
    private final List<String> columnLabels;
    private final long[][] values;

    ProtectedTable(Table table, boolean[] published, Lattice lattice) {
        rowLabels = table.rowLabels();
        columnLabels = table.columnLabels();
        values = new long[lattice.rows()][lattice.columns()];
        for (int cell = 0; cell < lattice.cells(); cell++) {
            int row = cell / lattice.columns();
            int column = cell % lattice.columns();
            values[row][column] = published[cell] ? table.count(row, column) : NOTHING;
        }
    }

    private ProtectedTable(List<String> rowLabels, List<String> columnLabels, long[][] values) {
        this.rowLabels = List.copyOf(rowLabels);
        this.columnLabels = List.copyOf(columnLabels);
        this.values = values;
    }

    /** Reads what {@link #json()} wrote. */
    public static ProtectedTable ofJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var file = reader.readObject();
            long[][] values = file.getJsonArray("values").getValuesAs(JsonArray.class).stream()
                    .map(row -> row.stream()
                            .mapToLong(v -> v instanceof JsonNumber n ? n.longValueExact() : NOTHING)
                            .toArray())
                    .toArray(long[][]::new);
            return new ProtectedTable(labels(file, "rows"), labels(file, "columns"), values);
        }
    }

    private static List<String> labels(JsonObject file, String name) {
        return file.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** What a release keeps: labels and numbers, totals included, null for every hidden one. */
    public String json() {
        var rows = Json.createArrayBuilder();
        for (long[] row : values) {
            var numbers = Json.createArrayBuilder();
            for (long value : row) {
                if (value == NOTHING) numbers.addNull();
                else numbers.add(value);
            }
            rows.add(numbers);
        }
        return Json.createObjectBuilder()
                .add("rows", Json.createArrayBuilder(rowLabels))
                .add("columns", Json.createArrayBuilder(columnLabels))
                .add("values", rows)
                .build()
                .toString();
    }

    public List<String> rowLabels() {
        return rowLabels;
    }

    public List<String> columnLabels() {
        return columnLabels;
    }

    /** Rows without the total row. */
    public int rows() {
        return rowLabels.size();
    }

    /** Columns without the total column. */
    public int columns() {
        return columnLabels.size();
    }

    /** The number, or {@code *}; {@code rows()} is the total row and {@code columns()} the total column. */
    public String shown(int row, int column) {
        return isHidden(row, column) ? HIDDEN : Long.toString(values[row][column]);
    }

    /** The number for a chart, or nothing when it is hidden. */
    public OptionalLong value(int row, int column) {
        return isHidden(row, column) ? OptionalLong.empty() : OptionalLong.of(values[row][column]);
    }

    public boolean isHidden(int row, int column) {
        return values[row][column] == NOTHING;
    }

    /** How many numbers are hidden, totals included. */
    public long hidden() {
        return Arrays.stream(values)
                .flatMapToLong(Arrays::stream)
                .filter(v -> v == NOTHING)
                .count();
    }
}
