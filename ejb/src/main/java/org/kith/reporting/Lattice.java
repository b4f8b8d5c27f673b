package org.kith.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a table, totals included, and how they hang together. "The parts add up to the total" makes every cell an
 * arc between two nodes of a circulation, so that the least and the most a hidden cell can be is a maximal flow: exact,
 * in whole people, and much faster than a general linear programme.
 */
final class Lattice {
    /** As good as unbounded. */
    static final long ENDLESS = Long.MAX_VALUE / 4;

    private final Table table;
    private final int rows;
    private final int columns;
    private final int nodes;

    Lattice(Table table) {
        this.table = table;
        this.rows = table.rows() + 1;
        this.columns = table.isOneWay() ? 1 : table.columns() + 1;
        this.nodes = table.isOneWay() ? 2 : rows + columns;
    }

    /** With the total row. */
    int rows() {
        return rows;
    }

    /** With the total column, if there is one. */
    int columns() {
        return columns;
    }

    int cells() {
        return rows * columns;
    }

    long count(int cell) {
        return table.count(cell / columns, cell % columns);
    }

    /** In how many directions the cell is a total: 0, 1 or 2. */
    int totals(int cell) {
        return (isTotalRow(cell) ? 1 : 0) + (isTotalColumn(cell) ? 1 : 0);
    }

    private boolean isTotalRow(int cell) {
        return cell / columns == rows - 1;
    }

    private boolean isTotalColumn(int cell) {
        return !table.isOneWay() && cell % columns == columns - 1;
    }

    /** The cell as a 0/1 vector over the inner cells. */
    long[] vector(int cell) {
        int inner = table.columns();
        long[] vector = new long[table.rows() * inner];
        for (int r = 0; r < table.rows(); r++) {
            for (int c = 0; c < inner; c++) {
                boolean rowFits = isTotalRow(cell) || cell / columns == r;
                boolean columnFits = isTotalColumn(cell) || cell % columns == c;
                if (rowFits && columnFits) vector[r * inner + c] = 1;
            }
        }
        return vector;
    }

    /** Every sum in the table: the cells of a line, its total last. */
    List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        for (int c = 0; c < columns; c++) lines.add(line(rows, c, columns));
        if (!table.isOneWay()) {
            for (int r = 0; r < rows; r++) lines.add(line(columns, r * columns, 1));
        }
        return lines;
    }

    private static int[] line(int length, int first, int step) {
        int[] line = new int[length];
        Arrays.setAll(line, i -> first + i * step);
        return line;
    }

    /**
     * How far apart the least and the most are that the cell can be for someone who knows the marked cells, but at most
     * {@code enough}.
     */
    long width(int cell, boolean[] known, long enough) {
        if (known[cell]) return 0;
        long[][] room = new long[nodes][nodes];
        for (int other = 0; other < cells(); other++) {
            if (other == cell || known[other]) continue;
            int from = from(other);
            int to = to(other);
            room[from][to] = ENDLESS;
            room[to][from] = Math.min(ENDLESS, room[to][from] + count(other));
        }
        long[][] copy = Arrays.stream(room).map(long[]::clone).toArray(long[][]::new);
        long less = flow(copy, from(cell), to(cell), Math.min(count(cell), enough));
        return less >= enough ? enough : less + flow(room, to(cell), from(cell), enough - less);
    }

    private int from(int cell) {
        boolean forward = totals(cell) % 2 == 0;
        return forward ? rowNode(cell) : columnNode(cell);
    }

    private int to(int cell) {
        boolean forward = totals(cell) % 2 == 0;
        return forward ? columnNode(cell) : rowNode(cell);
    }

    private int rowNode(int cell) {
        return table.isOneWay() ? 0 : cell / columns;
    }

    private int columnNode(int cell) {
        return table.isOneWay() ? 1 : rows + cell % columns;
    }

    private static long flow(long[][] room, int from, int to, long enough) {
        long total = 0;
        while (total < enough) {
            int[] before = path(room, from, to);
            if (before[to] < 0) break;
            long least = enough - total;
            for (int v = to; v != from; v = before[v]) least = Math.min(least, room[before[v]][v]);
            for (int v = to; v != from; v = before[v]) {
                room[before[v]][v] -= least;
                room[v][before[v]] += least;
            }
            total += least;
        }
        return total;
    }

    private static int[] path(long[][] room, int from, int to) {
        int[] before = new int[room.length];
        Arrays.fill(before, -1);
        before[from] = from;
        var queue = new ArrayDeque<Integer>();
        queue.add(from);
        while (!queue.isEmpty() && before[to] < 0) {
            int u = queue.remove();
            for (int v = 0; v < room.length; v++) {
                if (before[v] < 0 && room[u][v] > 0) {
                    before[v] = u;
                    queue.add(v);
                }
            }
        }
        return before;
    }
}
