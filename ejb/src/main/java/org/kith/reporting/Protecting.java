package org.kith.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Protects tables that count the same people, beside each other and beside every release that can be read: each by itself,
 * then what together would say too much is hidden too, until nothing more has to be.
 */
final class Protecting {
    private static final int MOST_ROUNDS = 40;
    private final List<Crossing> tables;
    private final List<Counted> live;
    private final Crossing.Places places;
    private final int threshold;
    private final List<Set<List<Integer>>> hidden = new ArrayList<>();

    private Protecting(List<Crossing> tables, List<Counted> live, Crossing.Places places, int threshold) {
        this.tables = tables;
        this.live = live;
        this.places = places;
        this.threshold = threshold;
        tables.forEach(table -> hidden.add(new HashSet<>()));
    }

    /** @param live numbers of earlier releases that count the same kind of units, in the same places */
    static List<ProtectedTable> protect(
            List<Crossing> tables, List<Counted> live, Crossing.Places places, int threshold) {
        return new Protecting(tables, live, places, threshold).protect();
    }

    private record Place(int table, int row, int column) {}

    private List<ProtectedTable> protect() {
        var shown = alone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var cells = new ArrayList<Place>();
            var candidates = new ArrayList<Counted>();
            collect(shown, cells, candidates);
            boolean more = false;
            for (int i : Differencing.toHide(candidates, live, threshold)) {
                var cell = cells.get(i);
                if (candidates.get(i).shown()) {
                    more |= hidden.get(cell.table()).add(List.of(cell.row(), cell.column()));
                }
            }
            if (!more) return shown;
            shown = alone();
        }
        throw new IllegalStateException("no end of hiding");
    }

    private List<ProtectedTable> alone() {
        return IntStream.range(0, tables.size())
                .mapToObj(i -> {
                    var table = tables.get(i).table(threshold);
                    for (var cell : hidden.get(i)) table = table.withHidden(cell.get(0), cell.get(1));
                    return Suppression.protect(table, threshold);
                })
                .toList();
    }

    private void collect(List<ProtectedTable> shown, List<Place> cells, List<Counted> candidates) {
        for (int t = 0; t < tables.size(); t++) {
            var table = tables.get(t);
            int last = table.columns().size() == 1 ? 0 : table.columns().size();
            for (int r = 0; r <= table.rows().size(); r++) {
                for (int c = 0; c <= last; c++) {
                    cells.add(new Place(t, r, c));
                    candidates.add(new Counted(
                            table.question(r, c),
                            table.people(r, c, places),
                            !shown.get(t).isHidden(r, c)));
                }
            }
        }
    }
}
