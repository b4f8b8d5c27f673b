package org.kith.reporting.waits;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.matching.HardRule;
import org.kith.matching.whatif.Wait;
import org.kith.referrals.WaitingEnd;
import org.kith.reporting.ProtectedTable;
import org.kith.reporting.Suppression;
import org.kith.reporting.Table;

/** Groups waits and counts them, exactly or with the small numbers hidden. Pure functions. */
final class FairWaits {
    private static final List<String> COLUMNS = List.of("WAITING", "MATCHED", "LEFT");
    private static final int QUARTER = 90;
    private static final int HALF_YEAR = 180;

    private FairWaits() {}

    static List<WaitLine> lines(List<Wait> all, WaitsBy by, boolean exact, int threshold) {
        // An entry that was made twice is no wait.
        var waits = all.stream()
                .filter(wait -> wait.end() != WaitingEnd.ENTERED_TWICE)
                .toList();
        if (waits.isEmpty()) {
            return List.of();
        }
        var groups = new TreeMap<>(waits.stream().collect(Collectors.groupingBy(by::key)));
        var keys = List.copyOf(groups.keySet());
        var counts = new long[keys.size()][];
        for (int row = 0; row < counts.length; row++) {
            counts[row] = counts(Objects.requireNonNull(groups.get(keys.get(row))));
        }
        var table = Table.twoWay(keys, COLUMNS, counts);
        var shown = exact ? null : Suppression.protect(table, threshold);
        var lines = new ArrayList<WaitLine>();
        for (int row = 0; row <= counts.length; row++) {
            boolean total = row == counts.length;
            var these = total ? waits : Objects.requireNonNull(groups.get(keys.get(row)));
            var cells = new ArrayList<String>();
            for (int column = 0; column <= COLUMNS.size(); column++) {
                cells.add(shown == null ? Long.toString(table.count(row, column)) : shown.shown(row, column));
            }
            lines.add(line(total ? "" : keys.get(row), these, cells, exact ? 1 : threshold));
        }
        return List.copyOf(lines);
    }

    private static WaitLine line(String key, List<Wait> waits, List<String> cells, int fewest) {
        var curve = new WaitCurve(waits, fewest);
        // A rate of a group that is hidden would say how large the group is.
        boolean hidden = new HashSet<>(cells).contains(ProtectedTable.HIDDEN);
        return new WaitLine(
                key,
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(COLUMNS.size()),
                hidden ? null : curve.median(),
                hidden ? null : curve.matchedWithin(QUARTER),
                hidden ? null : curve.matchedWithin(HALF_YEAR),
                hidden ? List.of() : curve.points());
    }

    private static long[] counts(List<Wait> waits) {
        long open = waits.stream().filter(Wait::isOpen).count();
        long matched = waits.stream().filter(Wait::isMatched).count();
        return new long[] {open, matched, waits.size() - open - matched};
    }

    static Map<HardRule, String> withoutAnybody(Map<HardRule, Long> counts, int threshold) {
        var shown = new EnumMap<HardRule, String>(HardRule.class);
        if (counts.isEmpty()) {
            return shown;
        }
        var rules = List.copyOf(new TreeMap<>(counts).keySet());
        var table = Suppression.protect(
                Table.oneWay(
                        rules.stream().map(HardRule::name).toList(),
                        rules.stream()
                                .mapToLong(rule -> Objects.requireNonNull(counts.get(rule)))
                                .toArray()),
                threshold);
        for (int row = 0; row < rules.size(); row++) {
            shown.put(rules.get(row), table.shown(row, 0));
        }
        return shown;
    }
}
