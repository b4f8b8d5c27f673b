package org.kith.reporting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Exact counts of people with their totals, before protection. A two-way table has a total row and a total column, which
 * stand behind the last row and the last column; a one-way table has one column and a total row.
 */
public final class Table {
    private final List<String> rowLabels;
    private final List<String> columnLabels;
    private final long[][] counts;
    private final boolean oneWay;
    private final boolean zeroSensitive;
    private final boolean attributeSensitive;
    private final Set<List<Integer>> hidden;
    private final boolean ownRows;

    private Table(
            List<String> rowLabels,
            List<String> columnLabels,
            long[][] counts,
            boolean oneWay,
            boolean zeroSensitive,
            boolean attributeSensitive,
            Set<List<Integer>> hidden,
            boolean ownRows) {
        this.rowLabels = List.copyOf(rowLabels);
        this.columnLabels = List.copyOf(columnLabels);
        this.counts = counts;
        this.oneWay = oneWay;
        this.zeroSensitive = zeroSensitive;
        this.attributeSensitive = attributeSensitive;
        this.hidden = Set.copyOf(hidden);
        this.ownRows = ownRows;
    }

    /** Counts of people by two attributes; the totals are added up here. */
    public static Table twoWay(List<String> rowLabels, List<String> columnLabels, long[][] counts) {
        require(!rowLabels.isEmpty() && !columnLabels.isEmpty(), "A table needs a row and a column.");
        require(counts.length == rowLabels.size(), "Each row of counts needs one label.");
        int rows = rowLabels.size();
        int columns = columnLabels.size();
        long[][] all = new long[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            require(counts[r].length == columns, "Each count needs a column label.");
            for (int c = 0; c < columns; c++) {
                require(counts[r][c] >= 0, "A count of people is not negative.");
                all[r][c] = counts[r][c];
                all[r][columns] += counts[r][c];
                all[rows][c] += counts[r][c];
                all[rows][columns] += counts[r][c];
            }
        }
        return new Table(rowLabels, columnLabels, all, false, false, false, Set.of(), false);
    }

    /** Counts of people by one attribute, with their total. */
    public static Table oneWay(List<String> labels, long... counts) {
        require(!labels.isEmpty(), "A table needs a row.");
        require(counts.length == labels.size(), "Each count needs a label.");
        long[][] all = new long[counts.length + 1][1];
        for (int r = 0; r < counts.length; r++) {
            require(counts[r] >= 0, "A count of people is not negative.");
            all[r][0] = counts[r];
            all[counts.length][0] += counts[r];
        }
        return new Table(labels, List.of(""), all, true, false, false, Set.of(), false);
    }

    /** The same table where even nobody is a secret. */
    public Table withSensitiveZeros() {
        return new Table(rowLabels, columnLabels, counts, oneWay, true, attributeSensitive, hidden, ownRows);
    }

    /** The same table whose columns say something private: a row must not show that all of its people are alike. */
    public Table withSensitiveColumns() {
        return new Table(rowLabels, columnLabels, counts, oneWay, zeroSensitive, true, hidden, ownRows);
    }

    /** The same table with one number more to hide, because together with an earlier release it would say too much. */
    public Table withHidden(int row, int column) {
        Set<List<Integer>> more = new HashSet<>(hidden);
        more.add(List.of(row, column));
        return new Table(rowLabels, columnLabels, counts, oneWay, zeroSensitive, attributeSensitive, more, ownRows);
    }

    /** The same table, in which each row is a partner that reads it and knows its own row exactly. */
    public Table withOwnRows() {
        return new Table(rowLabels, columnLabels, counts, oneWay, zeroSensitive, attributeSensitive, hidden, true);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new IllegalArgumentException(sentence);
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

    public boolean isOneWay() {
        return oneWay;
    }

    /** The exact count; {@code rows()} is the total row and {@code columns()} the total column. */
    public long count(int row, int column) {
        return counts[row][column];
    }

    boolean hasOwnRows() {
        return ownRows;
    }

    boolean isZeroSensitive() {
        return zeroSensitive;
    }

    boolean isToHide(int row, int column) {
        return hidden.contains(List.of(row, column));
    }

    /** Whether the columns are private and everyone in the row is in the same one. */
    boolean disclosesClass(int row) {
        if (!attributeSensitive || oneWay || row >= rows()) return false;
        long total = counts[row][columns()];
        return total > 0 && Arrays.stream(counts[row], 0, columns()).anyMatch(n -> n == total);
    }
}
