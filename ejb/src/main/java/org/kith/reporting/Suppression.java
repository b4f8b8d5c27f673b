package org.kith.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which numbers of a table are hidden. Small counts are; then as many others as it takes that none of them can be
 * worked out (greedy, over the row space), that none can be guessed to within less than the threshold (interval audit),
 * that no row or column hides only a few people, that nobody who is alone in a cell can work out another one, and that no
 * partner can work out another one's secrets from the row it knows as its own. The same table always gives the same answer.
 */
public final class Suppression {
    private final Table table;
    private final Lattice lattice;
    private final int threshold;
    private final boolean[] secret;
    private final boolean[] published;

    private Suppression(Table table, int threshold) {
        this.table = table;
        this.lattice = new Lattice(table);
        this.threshold = threshold;
        this.secret = new boolean[lattice.cells()];
        this.published = new boolean[lattice.cells()];
        for (int cell = 0; cell < lattice.cells(); cell++) {
            boolean small = lattice.count(cell) < threshold && (lattice.count(cell) > 0 || table.isZeroSensitive());
            int row = cell / lattice.columns();
            boolean alike = lattice.totals(cell) == 0 && table.disclosesClass(row);
            secret[cell] = small || alike || table.isToHide(row, cell % lattice.columns());
        }
    }

    /** The table with every count below the threshold hidden, and what else must be hidden with it. */
    public static ProtectedTable protect(Table table, int threshold) {
        if (threshold < 2) throw new IllegalArgumentException("The threshold is at least 2.");
        var suppression = new Suppression(table, threshold);
        suppression.publishWhatGivesNoSecretAway();
        if (!suppression.auditHolds()) suppression.publishOnlyTheGrandTotal();
        return new ProtectedTable(table, suppression.published, suppression.lattice);
    }

    private void publishWhatGivesNoSecretAway() {
        List<long[]> secrets =
                cells().filter(c -> secret[c]).mapToObj(lattice::vector).toList();
        var reader = new RowSpace(secrets);
        cells().filter(c -> !secret[c])
                .boxed()
                .sorted(Comparator.comparingInt((Integer c) -> -lattice.totals(c))
                        .thenComparing(c -> lattice.count(c) != 0)
                        .thenComparingLong(c -> -lattice.count(c)))
                .forEach(c -> published[c] = reader.publish(lattice.vector(c)));
    }

    /** Hides more until every rule holds; false when that does not come to an end. */
    private boolean auditHolds() {
        for (int round = 0; round <= lattice.cells(); round++) {
            Weakness weakness = weakest();
            if (weakness == null) return true;
            int cell = weakness.remedy();
            if (cell < 0) return false;
            published[cell] = false;
        }
        return false;
    }

    private void publishOnlyTheGrandTotal() {
        int grand = lattice.cells() - 1;
        boolean was = published[grand];
        Arrays.fill(published, false);
        published[grand] = was && !secret[grand];
        // Of two partners each works the other one's total out from it.
        published[grand] &= !table.hasOwnRows() || weakest() == null;
    }

    private @Nullable Weakness weakest() {
        for (int[] line : lattice.lines()) {
            if (hidesTooFew(line)) return () -> nextInLine(line);
        }
        var narrow = narrowest(published, threshold - 1L, c -> false);
        if (narrow >= 0) return () -> mostWidening(narrow, published, threshold - 1L, c -> true);
        for (int row = 0; table.hasOwnRows() && row < table.rows(); row++) {
            boolean[] known = knownTo(row);
            int own = row;
            int given = narrowest(known, threshold - 1L, this::isOfEverybody);
            if (given >= 0) return () -> mostWidening(given, known, threshold - 1L, c -> c / lattice.columns() != own);
        }
        for (int alone = 0; alone < lattice.cells(); alone++) {
            if (!secret[alone] || lattice.count(alone) != 1) continue;
            boolean[] known = published.clone();
            known[alone] = true;
            int self = alone;
            int given = narrowest(known, 1, c -> isOnly(self, c));
            if (given >= 0) return () -> mostWidening(given, known, 1, c -> true);
        }
        return null;
    }

    /** A total over all partners: who knows a part of it knows as much of it as of what the others put in. */
    private boolean isOfEverybody(int cell) {
        return cell / lattice.columns() == lattice.rows() - 1;
    }

    /** What a partner knows: what is published, and its own row. */
    private boolean[] knownTo(int row) {
        boolean[] known = published.clone();
        Arrays.fill(known, row * lattice.columns(), (row + 1) * lattice.columns(), true);
        return known;
    }

    /** A rule that does not hold yet, and the cell to hide next for it, or -1. */
    private interface Weakness {
        int remedy();
    }

    /** Whether a published total and the published parts show that the hidden parts are one cell or only a few people. */
    private boolean hidesTooFew(int[] line) {
        int total = line[line.length - 1];
        if (!published[total]) return false;
        int[] hidden = Arrays.stream(line, 0, line.length - 1)
                .filter(c -> !published[c])
                .toArray();
        if (Arrays.stream(hidden).noneMatch(c -> secret[c] && lattice.count(c) > 0)) return false;
        return hidden.length < 2
                || Arrays.stream(hidden).mapToLong(lattice::count).sum() < threshold;
    }

    private int nextInLine(int[] line) {
        long hidden = Arrays.stream(line, 0, line.length - 1)
                .filter(c -> !published[c])
                .mapToLong(lattice::count)
                .sum();
        return Arrays.stream(line, 0, line.length - 1)
                .filter(c -> published[c])
                .boxed()
                .min(Comparator.comparing((Integer c) -> lattice.count(c) + hidden < threshold)
                        .thenComparingLong(lattice::count))
                .orElse(line[line.length - 1]);
    }

    /** The secret that can be guessed best by someone with this knowledge, if better than it may be; or -1. */
    private int narrowest(boolean[] known, long enough, IntPredicate isLeftOut) {
        long least = enough;
        int found = -1;
        for (int cell = 0; cell < lattice.cells(); cell++) {
            if (!secret[cell] || known[cell] || isLeftOut.test(cell)) continue;
            long width = lattice.width(cell, known, least);
            if (width < least) {
                least = width;
                found = cell;
            }
        }
        return found;
    }

    /** Whether the cell counts nobody but the one person in the other cell. */
    private boolean isOnly(int alone, int cell) {
        if (lattice.count(cell) != 1) return false;
        long[] one = lattice.vector(alone);
        long[] both = lattice.vector(cell);
        return IntStream.range(0, one.length).anyMatch(i -> one[i] == 1 && both[i] == 1);
    }

    /** The published cell whose hiding widens the guess most, the smallest such; or -1. */
    private int mostWidening(int narrow, boolean[] known, long enough, IntPredicate mayHide) {
        long best = lattice.width(narrow, known, enough);
        int found = -1;
        for (int cell : bySize(mayHide)) {
            known[cell] = false;
            long width = lattice.width(narrow, known, enough);
            known[cell] = true;
            if (width > best) {
                best = width;
                found = cell;
            }
        }
        return found >= 0 ? found : together(narrow, known, enough, mayHide);
    }

    /** The smallest published cell that widens the guess when another one is hidden with it; or -1. */
    private int together(int narrow, boolean[] known, long enough, IntPredicate mayHide) {
        long before = lattice.width(narrow, known, enough);
        List<Integer> cells = bySize(mayHide);
        for (int j = 1; j < cells.size(); j++) {
            for (int i = 0; i < j; i++) {
                known[cells.get(i)] = false;
                known[cells.get(j)] = false;
                long width = lattice.width(narrow, known, enough);
                known[cells.get(i)] = true;
                known[cells.get(j)] = true;
                if (width > before) return cells.get(i);
            }
        }
        return cells.isEmpty() ? -1 : cells.get(0);
    }

    private List<Integer> bySize(IntPredicate mayHide) {
        List<Integer> cells = new ArrayList<>(
                cells().filter(c -> published[c] && mayHide.test(c)).boxed().toList());
        cells.sort(Comparator.comparingInt((Integer c) -> lattice.totals(c)).thenComparingLong(lattice::count));
        return cells;
    }

    private IntStream cells() {
        return IntStream.range(0, lattice.cells());
    }
}
