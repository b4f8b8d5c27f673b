package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A release made of facts whose every exact number is unmistakable: six digits and more that stand nowhere else. Which of them
 * must not be found anywhere is decided by the release itself; that something is hidden and something shown is checked by tests.
 */
public final class Planted {
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final List<String> QUARTERS = List.of("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3");
    private static final List<String> KINDS = List.of("CONFIRMED", "DID_NOT_HAPPEN", "ASSUMED");
    private static final String FEW = "ONS4.anxious";
    private static final String MANY = "UCLA3.total";

    private final Released release;
    private final Map<String, Long> exact = new LinkedHashMap<>();

    public Planted() {
        var visits = visits();
        var facts = new Facts(List.of("Harbour"), List.of(), List.of(), List.of(), visits, List.of(), pairs());
        var tables = new BoardTables(new Quarter(2026, 3), 5, List.of())
                .make(facts, List.of(MANY, FEW))
                .tables();
        release = new Released(new UUID(7, 7), LAST, 5, Instant.EPOCH, null, tables);
    }

    // Two people had all the visits of one cell; everything else has twenty behind it.
    private List<Facts.Visited> visits() {
        var all = new ArrayList<Facts.Visited>();
        long n = 31_337;
        for (var quarter : QUARTERS) {
            for (var kind : KINDS) {
                boolean few = quarter.equals("2026-Q2") && kind.equals("DID_NOT_HAPPEN");
                for (int i = 0; i < (few ? 2 : 20); i++) {
                    n += 7_919;
                    all.add(new Facts.Visited("p" + i, quarter, kind, n));
                    for (var row : List.of(quarter, ReleasedTable.TOTAL)) {
                        for (var column : List.of(kind, ReleasedTable.TOTAL))
                            exact.merge(row + " " + column, n, Long::sum);
                    }
                }
            }
        }
        return all;
    }

    // Six were measured twice on one scale, which is too few for a mean; forty on the other.
    private static List<Facts.Pair> pairs() {
        var all = new ArrayList<Facts.Pair>();
        for (int i = 0; i < 46; i++) {
            var scale = i < 6 ? "anxious" : "total";
            double value = i < 6 ? 8_251.73 : 6_342.19 + i % 5;
            all.add(new Facts.Pair(
                    "q" + i,
                    i < 6 ? "ONS4" : "UCLA3",
                    scale,
                    value,
                    value + (i < 6 ? 2_468.57 : 1_117.64) + i % 3,
                    LAST.minusDays(200),
                    LAST.minusDays(100),
                    null));
        }
        return all;
    }

    public Released release() {
        return release;
    }

    /** Exact numbers that the release hides. */
    public Set<String> hidden() {
        var hidden = visits(true);
        hidden.add("8251.73");
        hidden.add("10721.30");
        hidden.add("2469.57");
        return hidden;
    }

    /** Exact numbers that it shows. */
    public Set<String> shown() {
        var shown = visits(false);
        shown.add(release.table("CHANGE").cell(MANY, "MEAN_BEFORE"));
        return shown;
    }

    private Set<String> visits(boolean hidden) {
        var found = new LinkedHashSet<String>();
        exact.forEach((place, n) -> {
            var cell = release.table("VISITS").cell(place.split(" ")[0], place.split(" ")[1]);
            if (cell.equals(ProtectedTable.HIDDEN) == hidden) found.add(Long.toString(n));
        });
        return found;
    }
}
