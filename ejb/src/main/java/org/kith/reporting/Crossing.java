package org.kith.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A registered table before it is protected: how many and who in every inner cell. Who matters because two numbers may not
 * tell few people apart; how many can differ from that, as one person has many visits.
 */
final class Crossing {
    static final int UNIT = 16;
    private final String code;
    private final List<String> rows;
    private final List<String> columns;
    private final boolean byPartner;
    private final Map<List<Integer>, Set<String>> units = new HashMap<>();
    private final Map<List<Integer>, Long> numbers = new HashMap<>();

    Crossing(String code, List<String> rows, List<String> columns) {
        this(code, rows, columns, false);
    }

    /** A table whose rows are partners: each reads the release, and knows what it counts itself. */
    static Crossing ofPartners(String code, List<String> partners, List<String> columns) {
        return new Crossing(code, partners, columns, true);
    }

    private Crossing(String code, List<String> rows, List<String> columns, boolean byPartner) {
        this.byPartner = byPartner;
        this.code = code;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
    }

    /** One more; whatever has no place in this table is left out. */
    void add(String row, String column, String unit, long number) {
        int r = rows.indexOf(row);
        int c = columns.indexOf(column);
        if (r < 0 || c < 0) return;
        units.computeIfAbsent(List.of(r, c), cell -> new TreeSet<>()).add(unit);
        numbers.merge(List.of(r, c), number, Long::sum);
    }

    String code() {
        return code;
    }

    List<String> rows() {
        return rows;
    }

    List<String> columns() {
        return columns;
    }

    long number(int row, int column) {
        return numbers.getOrDefault(List.of(row, column), 0L);
    }

    Set<String> units(int row, int column) {
        return units.getOrDefault(List.of(row, column), Set.of());
    }

    /** The counts as a table of one column each. */
    List<Crossing> apart() {
        var all = new ArrayList<Crossing>();
        for (int c = 0; c < columns.size(); c++) {
            var one = new Crossing(code + "." + columns.get(c), rows, List.of(columns.get(c)), byPartner);
            for (int r = 0; r < rows.size(); r++) {
                if (units.containsKey(List.of(r, c))) {
                    one.units.put(List.of(r, 0), units.get(List.of(r, c)));
                    one.numbers.put(List.of(r, 0), number(r, c));
                }
            }
            all.add(one);
        }
        return all;
    }

    /** Ready for suppression. A cell with few people behind many visits is as secret as a small one. */
    Table table(int threshold) {
        var counts = new long[rows.size()][columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) counts[r][c] = number(r, c);
        }
        var table = columns.size() == 1
                ? Table.oneWay(
                        rows,
                        java.util.stream.IntStream.range(0, rows.size())
                                .mapToLong(r -> counts[r][0])
                                .toArray())
                : Table.twoWay(rows, columns, counts);
        if (byPartner) table = table.withOwnRows();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                int people = units(r, c).size();
                if (people > 0 && people < threshold) table = table.withHidden(r, c);
            }
        }
        return table;
    }

    /** Who is in a cell, totals included: row or column beyond the last one means the total. */
    BitSet people(int row, int column, Places places) {
        var people = new BitSet();
        units.forEach((cell, these) -> {
            if ((row == rows.size() || row == cell.get(0)) && (column == columns.size() || column == cell.get(1))) {
                these.forEach(unit -> people.set(places.of(unit)));
            }
        });
        return people;
    }

    /** What a cell counts, in words that stay the same from release to release. */
    String question(int row, int column) {
        return code + "/" + (row == rows.size() ? ReleasedTable.TOTAL : rows.get(row)) + "/"
                + (column == columns.size() ? ReleasedTable.TOTAL : columns.get(column));
    }

    /** A number for every unit, the same in every table and release that are compared. */
    static final class Places {
        private final Map<String, Integer> places = new HashMap<>();

        int of(String unit) {
            return places.computeIfAbsent(unit, each -> places.size());
        }
    }
}
