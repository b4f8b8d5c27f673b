package org.kith.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One number of a release and who stands behind it, as it is kept beside the release.
 *
 * @param row its place; the one after the last row is the total
 * @param units of an inner cell, one after the other; empty for a total
 */
record Behind(String table, int row, int column, String rowLabel, String columnLabel, boolean shown, String units) {

    /** Every number of a table, totals too. */
    static List<Behind> of(Crossing table, ProtectedTable shown) {
        var all = new ArrayList<Behind>();
        int last = table.columns().size() == 1 ? 0 : table.columns().size();
        for (int r = 0; r <= table.rows().size(); r++) {
            for (int c = 0; c <= last; c++) {
                all.add(new Behind(
                        table.code(),
                        r,
                        c,
                        r == table.rows().size()
                                ? ReleasedTable.TOTAL
                                : table.rows().get(r),
                        c == table.columns().size()
                                ? ReleasedTable.TOTAL
                                : table.columns().get(c),
                        !shown.isHidden(r, c),
                        String.join("", table.units(r, c))));
            }
        }
        return all;
    }

    /** The numbers of one table of one release, ready for comparing. */
    static List<Counted> counted(List<Behind> table, Crossing.Places places) {
        return table.stream()
                .map(cell -> {
                    var people = new BitSet();
                    table.stream().filter(part -> cell.holds(part)).forEach(part -> part.addTo(people, places));
                    return new Counted(cell.question(), people, cell.shown());
                })
                .toList();
    }

    private String question() {
        return table + "/" + rowLabel + "/" + columnLabel;
    }

    private boolean holds(Behind part) {
        return (isTotal(rowLabel) || row == part.row) && (isTotal(columnLabel) || column == part.column);
    }

    private static boolean isTotal(String label) {
        return label.equals(ReleasedTable.TOTAL);
    }

    private void addTo(BitSet people, Crossing.Places places) {
        for (int at = 0; at + Crossing.UNIT <= units.length(); at += Crossing.UNIT) {
            people.set(places.of(units.substring(at, at + Crossing.UNIT)));
        }
    }
}
