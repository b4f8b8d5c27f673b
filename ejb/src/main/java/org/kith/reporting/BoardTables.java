package org.kith.reporting;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.evaluation.PairedChange;
import org.kith.evaluation.Survival;

/**
 * The registered tables of a board release. Each is protected by itself before it exists as a {@link ReleasedTable}; an
 * exact number goes no further than this class.
 */
final class BoardTables {
    private static final String DASH = "–";
    private final LocalDate cutOff;
    private final int threshold;

    BoardTables(LocalDate cutOff, int threshold) {
        this.cutOff = cutOff;
        this.threshold = threshold;
    }

    /** Counts of people or referrals by two attributes, with totals. */
    ReleasedTable counts(String code, Aggregates.Counts counts, List<String> rows, List<String> columns) {
        return ReleasedTable.of(code, Suppression.protect(counts.table(rows, columns), threshold));
    }

    /** Columns that do not add up to anything: each is protected as a table of its own. */
    ReleasedTable columns(String code, Aggregates.Counts counts, List<String> rows, List<String> columns) {
        var protectedColumns = columns.stream()
                .map(column -> Suppression.protect(
                        Table.oneWay(
                                rows,
                                rows.stream()
                                        .mapToLong(row -> counts.of(row, column))
                                        .toArray()),
                        threshold))
                .toList();
        var labels = new ArrayList<>(rows);
        labels.add(ReleasedTable.TOTAL);
        var shown = new ArrayList<List<String>>();
        for (int r = 0; r < labels.size(); r++) {
            int row = r;
            shown.add(protectedColumns.stream()
                    .map(column -> column.shown(row, 0))
                    .toList());
        }
        return new ReleasedTable(code, labels, columns, shown);
    }

    /** Days from going on the list to the introduction, those still waiting counted as waiting. */
    ReleasedTable waits(List<Aggregates.Wait> waits, List<String> partners) {
        var labels = new ArrayList<>(partners);
        labels.add(ReleasedTable.TOTAL);
        var people = columns("", ofWaits(waits), partners, List.of("PEOPLE"));
        var shown = labels.stream()
                .map(label -> {
                    var these = waits.stream()
                            .filter(wait -> label.equals(ReleasedTable.TOTAL)
                                    || wait.partner().equals(label))
                            .toList();
                    return List.of(people.cell(label, "PEOPLE"), median(these));
                })
                .toList();
        return new ReleasedTable("WAITING_TIME", labels, List.of("PEOPLE", "MEDIAN_DAYS"), shown);
    }

    private static Aggregates.Counts ofWaits(List<Aggregates.Wait> waits) {
        var counts = new java.util.TreeMap<String, java.util.Map<String, Long>>();
        waits.forEach(wait -> counts.computeIfAbsent(wait.partner(), label -> new java.util.TreeMap<>())
                .merge("PEOPLE", 1L, Long::sum));
        return new Aggregates.Counts(counts);
    }

    private static String median(List<Aggregates.Wait> waits) {
        if (waits.isEmpty()) {
            return DASH;
        }
        var days = waits.stream().mapToDouble(Aggregates.Wait::days).toArray();
        var introduced = new boolean[days.length];
        for (int i = 0; i < days.length; i++) {
            introduced[i] = waits.get(i).introduced();
        }
        double median = Survival.of(days, introduced).median();
        long ended = waits.stream().filter(Aggregates.Wait::introduced).count();
        return Double.isNaN(median) || Figures.median(median, ended).isEmpty()
                ? ProtectedTable.HIDDEN
                : Long.toString(Math.round(median));
    }

    /** Paired change from the baseline to twelve weeks, with who is missing and who was lost beside it. */
    ReleasedTable change(List<Aggregates.Pair> pairs, List<String> scales) {
        var columns = List.of(
                "PAIRED", "MISSING", "LOST", "TOTAL", "MEAN_BEFORE", "MEAN_AFTER", "MEAN_CHANGE", "LOW", "HIGH");
        var due = due(pairs);
        return new ReleasedTable(
                "CHANGE",
                scales,
                columns,
                scales.stream()
                        .map(scale -> changeOf(due.stream()
                                .filter(pair -> scale.equals(pair.instrument() + "." + pair.scale()))
                                .toList()))
                        .toList());
    }

    private List<String> changeOf(List<Aggregates.Pair> due) {
        var paired = due.stream().filter(pair -> pair.after() != null).toList();
        var row = new ArrayList<>(standing(due));
        if (paired.size() < PairedChange.LEAST_FOR_INTERVAL || row.get(0).equals(ProtectedTable.HIDDEN)) {
            row.addAll(List.of("*", "*", "*", "*", "*"));
            return row;
        }
        var change = PairedChange.of(
                paired.stream().mapToDouble(Aggregates.Pair::before).toArray(),
                paired.stream()
                        .map(Aggregates.Pair::after)
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        Stream.of(change.meanBaseline(), change.meanFollowup(), change.meanChange(), change.low(), change.high())
                .map(BoardTables::twoPlaces)
                .forEach(row::add);
        return row;
    }

    // Measured twice, not measured again although it was time, and no longer with the service.
    private List<String> standing(List<Aggregates.Pair> due) {
        long paired = due.stream().filter(pair -> pair.after() != null).count();
        long lost = due.stream()
                .filter(pair -> pair.after() == null && pair.hasLeft())
                .count();
        var shown = Suppression.protect(
                Table.oneWay(List.of("PAIRED", "MISSING", "LOST"), paired, due.size() - paired - lost, lost),
                threshold);
        return List.of(shown.shown(0, 0), shown.shown(1, 0), shown.shown(2, 0), shown.shown(3, 0));
    }

    /** Of those asked twice: the share who often or always feel lonely. The codes are an order and have no mean. */
    ReleasedTable oftenLonely(List<Aggregates.Pair> pairs) {
        var asked = due(pairs).stream()
                .filter(pair -> pair.instrument().equals("ONSLON1") && pair.after() != null)
                .toList();
        Function<Function<Aggregates.Pair, Double>, String> share = value -> {
            long often = asked.stream().filter(pair -> value.apply(pair) == 1.0).count();
            var percent = Figures.percent(often, asked.size(), threshold);
            return percent.isPresent() ? Integer.toString(percent.getAsInt()) : ProtectedTable.HIDDEN;
        };
        var people = asked.size() < threshold && !asked.isEmpty() ? ProtectedTable.HIDDEN : "" + asked.size();
        return new ReleasedTable(
                "OFTEN_LONELY",
                List.of("ONSLON1.total"),
                List.of("PAIRED", "PERCENT_BEFORE", "PERCENT_AFTER"),
                List.of(List.of(people, share.apply(Aggregates.Pair::before), share.apply(pair -> after(pair)))));
    }

    private static double after(Aggregates.Pair pair) {
        var value = pair.after();
        return value == null ? Double.NaN : value;
    }

    // Twelve weeks and two more to find the time; before that nobody is missing.
    private List<Aggregates.Pair> due(List<Aggregates.Pair> pairs) {
        return pairs.stream()
                .filter(pair ->
                        pair.after() != null || !pair.givenOn().plusWeeks(14).isAfter(cutOff))
                .toList();
    }

    /** The last four whole quarters and the running one. */
    List<String> quarters() {
        return Stream.iterate(cutOff.minusMonths(12), day -> day.plusMonths(3))
                .limit(5)
                .map(day -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR))
                .toList();
    }

    private static String twoPlaces(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
