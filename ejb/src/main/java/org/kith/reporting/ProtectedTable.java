package org.kith.reporting;

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
