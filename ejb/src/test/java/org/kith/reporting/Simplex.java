package org.kith.reporting;

import java.util.ArrayList;
import java.util.List;

/**
 * The least and the most of a sum under equations with whole unknowns that are not negative. The equations of a two-way
 * table keep every pivot at 1 or -1, so that whole numbers are enough and the answer is exact; a larger pivot is an error.
 * (The solver of Hipparchus 4.0.3 gives wrong optima on some of these tables, so it cannot be the judge.)
 */
final class Simplex {
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();
    private final int unknowns;

    /** @param equations coefficients of the unknowns, then the right side, which is not negative */
    Simplex(List<long[]> equations, int unknowns) {
        this.unknowns = unknowns;
        int width = unknowns + equations.size() + 1;
        for (int i = 0; i < equations.size(); i++) {
            long[] row = new long[width];
            System.arraycopy(equations.get(i), 0, row, 0, unknowns);
            row[unknowns + i] = 1;
            row[width - 1] = equations.get(i)[unknowns];
            rows.add(row);
            basis.add(unknowns + i);
        }
        long[] cost = new long[width];
        for (int i = 0; i < equations.size(); i++) cost[unknowns + i] = -1;
        climb(cost, width - 1);
        dropHelpers(width);
    }

    private void dropHelpers(int width) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (basis.get(i) < unknowns) continue;
            if (rows.get(i)[width - 1] != 0) throw new IllegalStateException("There is no such table.");
            int j = 0;
            while (j < unknowns && rows.get(i)[j] == 0) j++;
            if (j < unknowns) {
                pivot(i, j, new long[width]);
            } else {
                rows.remove(i);
                basis.remove(i);
            }
        }
    }

    /** The most the sum can be, or {@code Long.MAX_VALUE}. */
    long most(long[] sum) {
        int width = rows.isEmpty() ? unknowns + 1 : rows.get(0).length;
        long[] cost = new long[width];
        System.arraycopy(sum, 0, cost, 0, unknowns);
        return climb(cost, unknowns);
    }

    /** The least the sum can be. */
    long least(long[] sum) {
        long[] turned = new long[unknowns];
        for (int j = 0; j < unknowns; j++) turned[j] = -sum[j];
        return -most(turned);
    }

    private long climb(long[] cost, int columns) {
        for (int i = 0; i < rows.size(); i++) {
            long factor = cost[basis.get(i)];
            if (factor != 0) subtract(cost, factor, rows.get(i));
        }
        while (true) {
            int enter = 0;
            while (enter < columns && cost[enter] <= 0) enter++;
            if (enter == columns) return -cost[cost.length - 1];
            int leave = -1;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i)[enter] <= 0) continue;
                if (leave < 0 || compare(i, leave, enter) < 0) leave = i;
            }
            if (leave < 0) return Long.MAX_VALUE;
            pivot(leave, enter, cost);
        }
    }

    private int compare(int i, int k, int enter) {
        int last = rows.get(i).length - 1;
        long left = Math.multiplyExact(rows.get(i)[last], rows.get(k)[enter]);
        long right = Math.multiplyExact(rows.get(k)[last], rows.get(i)[enter]);
        return left == right ? Integer.compare(basis.get(i), basis.get(k)) : Long.compare(left, right);
    }

    private void pivot(int leave, int enter, long[] cost) {
        long[] row = rows.get(leave);
        if (Math.abs(row[enter]) != 1) throw new IllegalStateException("A pivot is " + row[enter] + ".");
        if (row[enter] == -1) for (int j = 0; j < row.length; j++) row[j] = -row[j];
        for (int i = 0; i < rows.size(); i++) {
            if (i != leave && rows.get(i)[enter] != 0) subtract(rows.get(i), rows.get(i)[enter], row);
        }
        if (cost[enter] != 0) subtract(cost, cost[enter], row);
        basis.set(leave, enter);
    }

    private static void subtract(long[] row, long factor, long[] other) {
        for (int j = 0; j < row.length; j++) row[j] -= factor * other[j];
    }
}
