package org.kith.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One table as it may be seen: labels and, for each cell, a number or the mark {@code *}. Labels are names of partners,
 * quarters such as {@code 2026-Q3}, or codes that the pages put into words.
 *
 * @param code which registered table it is
 */
public record ReleasedTable(String code, List<String> rows, List<String> columns, List<List<String>> shown) {
    /** The label of a total row or column. */
    public static final String TOTAL = "TOTAL";

    public ReleasedTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        shown = shown.stream().map(List::copyOf).toList();
    }

    /** A cell by its labels; the mark when there is no such cell. */
    public String cell(String row, String column) {
        int r = rows.indexOf(row);
        int c = columns.indexOf(column);
        return r < 0 || c < 0 ? ProtectedTable.HIDDEN : shown.get(r).get(c);
    }

    /** A protected two-way table with its totals. */
    static ReleasedTable of(String code, ProtectedTable table) {
        var rows = new ArrayList<>(table.rowLabels());
        rows.add(TOTAL);
        var columns = new ArrayList<>(table.columnLabels());
        columns.add(TOTAL);
        var cells = IntStream.range(0, rows.size())
                .mapToObj(r -> IntStream.range(0, columns.size())
                        .mapToObj(c -> table.shown(r, c))
                        .toList())
                .toList();
        return new ReleasedTable(code, rows, columns, cells);
    }
}
