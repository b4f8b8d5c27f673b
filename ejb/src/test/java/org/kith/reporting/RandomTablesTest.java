package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * An attacker who knows every shown number and that people are not negative, played by linear programming that shares no
 * code with the suppression, and by trying every table where that is possible. {@code -Dkith.tables=10000} plays longer.
 */
class RandomTablesTest {
    private static final int THRESHOLD = 5;
    private static final long SEED = Long.getLong("kith.seed", 20261122L);
    private static final int TABLES = Integer.getInteger("kith.tables", 400);

    private static long[][] random(Random random, int mostRows, int mostColumns, int highest) {
        int rows = 2 + random.nextInt(mostRows - 1);
        int columns = 2 + random.nextInt(mostColumns - 1);
        long[][] counts = new long[rows][columns];
        for (long[] row : counts) {
            for (int c = 0; c < columns; c++) {
                row[c] = random.nextInt(3) > 0 ? random.nextInt(8) : random.nextInt(highest);
            }
        }
        return counts;
    }

    private static long[] sum(int rows, int columns, int row, int column) {
        long[] sum = new long[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if ((row == rows || row == r) && (column == columns || column == c)) sum[r * columns + c] = 1;
            }
        }
        return sum;
    }

    @Test
    void linear_programming_finds_no_secret_of_random_tables() {
        var random = new Random(SEED);
        long shownCells = 0;
        long safeCells = 0;
        for (int i = 0; i < TABLES; i++) {
            long[][] counts = random(random, 6, 8, 40);
            var table = SuppressionTest.table(counts);
            var shown = Suppression.protect(table, THRESHOLD);
            String where = "seed " + SEED + ", table " + i + "\n" + SuppressionTest.text(shown);
            int rows = table.rows();
            int columns = table.columns();
            List<long[]> equations = new ArrayList<>();
            for (int r = 0; r <= rows; r++) {
                for (int c = 0; c <= columns; c++) {
                    safeCells += table.count(r, c) == 0 || table.count(r, c) >= THRESHOLD ? 1 : 0;
                    if (shown.isHidden(r, c)) continue;
                    shownCells++;
                    assertEquals(Long.toString(table.count(r, c)), shown.shown(r, c), where);
                    long[] equation = Arrays.copyOf(sum(rows, columns, r, c), rows * columns + 1);
                    equation[rows * columns] = table.count(r, c);
                    equations.add(equation);
                }
            }
            var attacker = new Simplex(equations, rows * columns);
            for (int r = 0; r <= rows; r++) {
                for (int c = 0; c <= columns; c++) {
                    if (table.count(r, c) == 0 || table.count(r, c) >= THRESHOLD) continue;
                    assertTrue(shown.isHidden(r, c), where);
                    long[] cell = sum(rows, columns, r, c);
                    long least = attacker.least(cell);
                    long most = attacker.most(cell);
                    assertTrue(most - least >= THRESHOLD - 1, where + " at " + r + "," + c + " " + least + " " + most);
                }
            }
        }
        assertTrue(shownCells * 100 >= safeCells * 80, "only " + shownCells + " of " + safeCells + " are shown");
    }

    @Test
    void nobody_alone_in_a_cell_works_out_another_small_one() {
        var random = new Random(SEED + 1);
        for (int i = 0; i < 100; i++) {
            var table = SuppressionTest.table(random(random, 4, 5, 30));
            var shown = Suppression.protect(table, THRESHOLD);
            String where = "seed " + SEED + ", table " + i + "\n" + SuppressionTest.text(shown);
            for (int cell = 0; cell < table.rows() * table.columns(); cell++) {
                int r = cell / table.columns();
                int c = cell % table.columns();
                if (table.count(r, c) == 1) checkAgainst(r, c, table, shown, where);
            }
        }
    }

    @Test
    void no_partner_guesses_anothers_small_number_from_its_own_row() {
        var random = new Random(SEED + 2);
        for (int i = 0; i < 60; i++) {
            var table = SuppressionTest.table(random(random, 4, 4, 30)).withOwnRows();
            var shown = Suppression.protect(table, THRESHOLD);
            String where = "seed " + SEED + ", table " + i + "\n" + SuppressionTest.text(shown);
            for (int own = 0; own < table.rows(); own++) {
                var attacker = knowing(own, table, shown);
                for (int r = 0; r < table.rows(); r++) {
                    for (int c = 0; c < table.columns(); c++) {
                        if (r == own || table.count(r, c) == 0 || table.count(r, c) >= THRESHOLD) continue;
                        long[] cell = sum(table.rows(), table.columns(), r, c);
                        long width = attacker.most(cell) - attacker.least(cell);
                        assertTrue(width >= THRESHOLD - 1, where + " at " + r + "," + c + " for " + own);
                    }
                }
            }
        }
    }

    private static Simplex knowing(int ownRow, Table table, ProtectedTable shown) {
        List<long[]> equations = new ArrayList<>();
        int inner = table.rows() * table.columns();
        for (int r = 0; r <= table.rows(); r++) {
            for (int c = 0; c <= table.columns(); c++) {
                if (shown.isHidden(r, c) && r != ownRow) continue;
                long[] equation = Arrays.copyOf(sum(table.rows(), table.columns(), r, c), inner + 1);
                equation[inner] = table.count(r, c);
                equations.add(equation);
            }
        }
        return new Simplex(equations, inner);
    }

    private static void checkAgainst(int ownRow, int ownColumn, Table table, ProtectedTable shown, String where) {
        int rows = table.rows();
        int columns = table.columns();
        List<long[]> equations = new ArrayList<>();
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                if (shown.isHidden(r, c) && !(r == ownRow && c == ownColumn)) continue;
                long[] equation = Arrays.copyOf(sum(rows, columns, r, c), rows * columns + 1);
                equation[rows * columns] = table.count(r, c);
                equations.add(equation);
            }
        }
        var attacker = new Simplex(equations, rows * columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                boolean other = r != ownRow || c != ownColumn;
                if (!other || table.count(r, c) == 0 || table.count(r, c) >= THRESHOLD) continue;
                long[] cell = sum(rows, columns, r, c);
                assertTrue(attacker.most(cell) > attacker.least(cell), where + " at " + r + "," + c);
            }
        }
    }

    @Test
    void trying_every_table_finds_no_secret_of_tiny_ones() {
        var random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            long[][] counts = random(random, 2, 3, 12);
            var table = SuppressionTest.table(counts);
            var shown = Suppression.protect(table, THRESHOLD);
            new Brute(table, shown, "seed " + SEED + ", table " + i + "\n" + SuppressionTest.text(shown)).check();
        }
    }

    /** Every table of people, no cell above fourteen, that shows the same numbers. */
    private static final class Brute {
        private final Table table;
        private final ProtectedTable shown;
        private final String where;
        private final long[][] guess;
        private final long[][] least;
        private final long[][] most;
        private final long highest;

        Brute(Table table, ProtectedTable shown, String where) {
            this.table = table;
            this.shown = shown;
            this.where = where;
            guess = new long[table.rows()][table.columns()];
            least = new long[table.rows() + 1][table.columns() + 1];
            most = new long[table.rows() + 1][table.columns() + 1];
            for (long[] row : least) Arrays.fill(row, Long.MAX_VALUE);
            for (long[] row : most) Arrays.fill(row, -1);
            highest = Math.min(14, table.count(table.rows(), table.columns()));
        }

        void check() {
            fill(0);
            for (int r = 0; r <= table.rows(); r++) {
                for (int c = 0; c <= table.columns(); c++) {
                    long count = table.count(r, c);
                    if (count == 0 || count >= THRESHOLD) continue;
                    assertTrue(most[r][c] - least[r][c] >= THRESHOLD - 1, where + " at " + r + "," + c);
                }
            }
        }

        private void fill(int cell) {
            if (cell == table.rows() * table.columns()) {
                note();
                return;
            }
            int r = cell / table.columns();
            int c = cell % table.columns();
            if (!shown.isHidden(r, c)) {
                guess[r][c] = table.count(r, c);
                if (fits(r, c)) fill(cell + 1);
                return;
            }
            for (long n = 0; n <= highest; n++) {
                guess[r][c] = n;
                if (fits(r, c)) fill(cell + 1);
            }
        }

        private boolean fits(int r, int c) {
            boolean rowEnds = c == table.columns() - 1 && !shown.isHidden(r, c + 1);
            if (rowEnds && total(r, table.columns()) != table.count(r, c + 1)) return false;
            boolean columnEnds = r == table.rows() - 1 && !shown.isHidden(r + 1, c);
            return !columnEnds || total(table.rows(), c) == table.count(r + 1, c);
        }

        private long total(int row, int column) {
            long total = 0;
            for (int r = 0; r < table.rows(); r++) {
                for (int c = 0; c < table.columns(); c++) {
                    if ((row == table.rows() || row == r) && (column == table.columns() || column == c)) {
                        total += guess[r][c];
                    }
                }
            }
            return total;
        }

        private void note() {
            boolean grandHidden = shown.isHidden(table.rows(), table.columns());
            if (!grandHidden && total(table.rows(), table.columns()) != table.count(table.rows(), table.columns()))
                return;
            for (int r = 0; r <= table.rows(); r++) {
                for (int c = 0; c <= table.columns(); c++) {
                    long total = total(r, c);
                    least[r][c] = Math.min(least[r][c], total);
                    most[r][c] = Math.max(most[r][c], total);
                }
            }
        }
    }
}
