package org.kith.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.PairedChange;
import org.kith.evaluation.Survival;

/**
 * The registered tables of a board release: what was so on the last day of a quarter that is over. Tables that count the
 * same kind of thing are protected together, and beside every earlier release; an exact number goes no further than this
 * class.
 */
final class BoardTables {
    /** How long people have waited, in the order of the table. */
    static final List<String> WAITED = List.of("UNDER_4_WEEKS", "UNDER_12_WEEKS", "UNDER_26_WEEKS", "LONGER");

    private static final String DASH = "–";
    private static final int QUARTERS = 4;
    private final Quarter quarter;
    private final LocalDate day;
    private final int threshold;
    private final List<List<Behind>> earlier;
    private final List<ReleasedTable> tables = new ArrayList<>();
    private final List<Behind> behind = new ArrayList<>();

    /** @param earlier the tables of every earlier release that can be, or could be, read */
    BoardTables(Quarter quarter, int threshold, List<List<Behind>> earlier) {
        this.quarter = quarter;
        this.day = quarter.lastDay();
        this.threshold = threshold;
        this.earlier = earlier;
    }

    /**
     * All tables of a release.
     *
     * @param behind who stands behind each number, for the next release to be compared with
     */
    record Made(List<ReleasedTable> tables, List<Behind> behind) {}

    /** @param scales instrument and scale of every score whose change is shown, such as {@code UCLA3.total} */
    Made make(Facts facts, List<String> scales) {
        referrals(facts);
        waiting(facts);
        matches(facts);
        visits(facts);
        brings(facts);
        change(facts, scales);
        return new Made(List.copyOf(tables), List.copyOf(behind));
    }

    private void referrals(Facts facts) {
        var quarters = quarters();
        var received = Crossing.ofPartners("REFERRALS", facts.partners(), quarters);
        var decided = Crossing.ofPartners(
                "DECISIONS", facts.partners(), List.of("ACCEPTED", "DECLINED", "ON_HOLD", "TO_DECIDE"));
        for (var asked : facts.referrals()) {
            var label = Quarter.of(asked.receivedOn()).toString();
            if (!quarters.contains(label)) continue;
            received.add(asked.partner(), label, asked.unit(), 1);
            decided.add(asked.partner(), asked.standing(day), asked.unit(), 1);
        }
        var shown = protect(List.of(received, decided));
        tables.add(ReleasedTable.of("REFERRALS", shown.get(0)));
        tables.add(ReleasedTable.of("DECISIONS", shown.get(1)));
    }

    private void waiting(Facts facts) {
        var waiting = Crossing.ofPartners("WAITING", facts.partners(), WAITED);
        var joined = Crossing.ofPartners("WAITING_TIME", facts.partners(), List.of("PEOPLE"));
        var begun = facts.waits().stream()
                .filter(wait -> !wait.since().isAfter(day) && wait.since().isAfter(day.minusMonths(24)))
                .toList();
        begun.forEach(wait -> joined.add(wait.partner(), "PEOPLE", wait.unit(), 1));
        facts.waits().stream()
                .filter(wait -> !wait.since().isAfter(day) && isOpen(wait.closedOn()) && isOpen(wait.introducedOn()))
                .forEach(wait -> waiting.add(
                        wait.partner(), waited(ChronoUnit.DAYS.between(wait.since(), day)), wait.unit(), 1));
        var shown = protect(List.of(waiting, joined));
        tables.add(ReleasedTable.of("WAITING", shown.get(0)));
        tables.add(waits(begun, facts.partners(), shown.get(1)));
    }

    static String waited(long days) {
        return days < 28 ? "UNDER_4_WEEKS" : days < 84 ? "UNDER_12_WEEKS" : days < 182 ? "UNDER_26_WEEKS" : "LONGER";
    }

    private boolean isOpen(@Nullable LocalDate ended) {
        return ended == null || ended.isAfter(day);
    }

    // Days from going on the list to the introduction, those still waiting counted as waiting.
    private ReleasedTable waits(List<Facts.Wait> waits, List<String> partners, ProtectedTable people) {
        var labels = withTotal(partners);
        var shown = new ArrayList<List<String>>();
        for (int r = 0; r < labels.size(); r++) {
            var label = labels.get(r);
            var these = waits.stream()
                    .filter(wait ->
                            label.equals(ReleasedTable.TOTAL) || wait.partner().equals(label))
                    .toList();
            shown.add(List.of(people.shown(r, 0), people.isHidden(r, 0) ? ProtectedTable.HIDDEN : medianWait(these)));
        }
        return new ReleasedTable("WAITING_TIME", labels, List.of("PEOPLE", "MEDIAN_DAYS"), shown);
    }

    private String medianWait(List<Facts.Wait> waits) {
        return median(
                waits,
                wait -> Math.max(
                        0,
                        ChronoUnit.DAYS.between(
                                wait.since(), earliest(earliest(wait.introducedOn(), wait.closedOn()), day))),
                wait -> !isOpen(wait.introducedOn()));
    }

    private static LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) return other == null ? LocalDate.MAX : other;
        return other == null || one.isBefore(other) ? one : other;
    }

    private static <T> String median(List<T> all, ToDoubleFunction<T> length, java.util.function.Predicate<T> ended) {
        if (all.isEmpty()) return DASH;
        var lengths = all.stream().mapToDouble(length).toArray();
        var ends = new boolean[lengths.length];
        for (int i = 0; i < ends.length; i++) ends[i] = ended.test(all.get(i));
        double median = Survival.of(lengths, ends).median();
        long seen = all.stream().filter(ended).count();
        return Double.isNaN(median) || Figures.median(median, seen).isEmpty()
                ? ProtectedTable.HIDDEN
                : Long.toString(Math.round(median));
    }

    private void matches(Facts facts) {
        var matches = Crossing.ofPartners("MATCHES", facts.partners(), List.of("OPEN_NOW", "INTRODUCED", "ENDED"));
        var lengths = Crossing.ofPartners("MATCH_LENGTH", facts.partners(), List.of("MATCHES"));
        var year = day.minusYears(1);
        var begun = facts.matches().stream()
                .filter(match -> !match.introducedOn().isAfter(day))
                .toList();
        for (var match : begun) {
            if (isOpen(match.endedOn())) matches.add(match.partner(), "OPEN_NOW", match.unit(), 1);
            if (match.introducedOn().isAfter(year)) matches.add(match.partner(), "INTRODUCED", match.unit(), 1);
            if (!isOpen(match.endedOn()) && earliest(match.endedOn(), null).isAfter(year)) {
                matches.add(match.partner(), "ENDED", match.unit(), 1);
            }
        }
        var recent = begun.stream()
                .filter(match -> match.introducedOn().isAfter(day.minusMonths(36)))
                .toList();
        recent.forEach(match -> lengths.add(match.partner(), "MATCHES", match.unit(), 1));
        var counted = new ArrayList<>(matches.apart());
        counted.add(lengths);
        var shown = protect(counted);
        tables.add(beside("MATCHES", facts.partners(), matches.columns(), shown));
        tables.add(lengths(recent, facts.partners(), shown.get(3)));
    }

    private static ReleasedTable beside(
            String code, List<String> rows, List<String> columns, List<ProtectedTable> each) {
        var cells = new ArrayList<List<String>>();
        for (int r = 0; r <= rows.size(); r++) {
            int row = r;
            cells.add(each.stream()
                    .limit(columns.size())
                    .map(column -> column.shown(row, 0))
                    .toList());
        }
        return new ReleasedTable(code, withTotal(rows), columns, cells);
    }

    // How long a match lasts, those that still go on counted as going on.
    private ReleasedTable lengths(List<Facts.Pairing> matches, List<String> partners, ProtectedTable counted) {
        var labels = withTotal(partners);
        var shown = new ArrayList<List<String>>();
        for (int r = 0; r < labels.size(); r++) {
            var label = labels.get(r);
            var these = matches.stream()
                    .filter(match ->
                            label.equals(ReleasedTable.TOTAL) || match.partner().equals(label))
                    .toList();
            var median = median(
                    these,
                    match -> ChronoUnit.DAYS.between(match.introducedOn(), earliest(match.endedOn(), day)) / 7.0,
                    match -> !isOpen(match.endedOn()));
            shown.add(List.of(counted.shown(r, 0), counted.isHidden(r, 0) ? ProtectedTable.HIDDEN : median));
        }
        return new ReleasedTable("MATCH_LENGTH", labels, List.of("MATCHES", "MEDIAN_WEEKS"), shown);
    }

    private void visits(Facts facts) {
        var visits = new Crossing("VISITS", quarters(), List.of("CONFIRMED", "DID_NOT_HAPPEN", "ASSUMED"));
        facts.visits().forEach(each -> visits.add(each.quarter(), each.kind(), each.unit(), each.visits()));
        tables.add(ReleasedTable.of("VISITS", protect(List.of(visits)).get(0)));
    }

    private void brings(Facts facts) {
        var brings = Crossing.ofPartners("BRINGS", facts.partners(), List.of("RECORDED", "NOT_YET_ASKED"));
        facts.people().stream()
                .filter(person -> !person.registeredOn().isAfter(day) && isOpen(person.closedOn()))
                .forEach(person ->
                        brings.add(person.partner(), person.brings() ? "RECORDED" : "NOT_YET_ASKED", person.unit(), 1));
        tables.add(ReleasedTable.of("BRINGS", protect(List.of(brings)).get(0)));
    }

    // Paired change from the baseline to twelve weeks, with who is missing and who was lost beside it.
    private void change(Facts facts, List<String> scales) {
        var due = facts.pairs().stream()
                .filter(pair -> !pair.givenOn().isAfter(day)
                        && (pair.afterBy(day) != null
                                || !pair.givenOn().plusWeeks(14).isAfter(day)))
                .toList();
        var rows = new ArrayList<List<String>>();
        var named = new ArrayList<String>();
        for (var scale : scales) {
            var these = due.stream()
                    .filter(pair -> scale.equals(pair.instrument() + "." + pair.scale()))
                    .toList();
            named.add(scale);
            rows.add(changeOf(these, protect(List.of(standing(scale, these))).get(0)));
        }
        tables.add(new ReleasedTable(
                "CHANGE",
                named,
                List.of(
                        "PAIRED",
                        "MISSING",
                        "LOST",
                        "TOTAL",
                        "MEAN_BEFORE",
                        "MEAN_AFTER",
                        "MEAN_CHANGE",
                        "LOW",
                        "HIGH"),
                rows));
        tables.add(oftenLonely(due));
    }

    // Measured twice, not measured again although it was time, and no longer with the service.
    private Crossing standing(String scale, List<Facts.Pair> due) {
        var standing = new Crossing("CHANGE." + scale, List.of("PAIRED", "MISSING", "LOST"), List.of("PEOPLE"));
        due.forEach(pair -> standing.add(
                pair.afterBy(day) != null ? "PAIRED" : pair.hasLeftBy(day) ? "LOST" : "MISSING",
                "PEOPLE",
                pair.unit(),
                1));
        return standing;
    }

    private List<String> changeOf(List<Facts.Pair> due, ProtectedTable standing) {
        var row = new ArrayList<>(
                List.of(standing.shown(0, 0), standing.shown(1, 0), standing.shown(2, 0), standing.shown(3, 0)));
        var paired = due.stream().filter(pair -> pair.afterBy(day) != null).toList();
        if (paired.size() < PairedChange.LEAST_FOR_INTERVAL || standing.isHidden(0, 0)) {
            row.addAll(List.of("*", "*", "*", "*", "*"));
            return row;
        }
        var change = PairedChange.of(
                paired.stream().mapToDouble(Facts.Pair::before).toArray(),
                paired.stream().mapToDouble(this::after).toArray());
        Stream.of(change.meanBaseline(), change.meanFollowup(), change.meanChange(), change.low(), change.high())
                .map(value -> String.format(Locale.ROOT, "%.2f", value))
                .forEach(row::add);
        return row;
    }

    // Of those asked twice: the share who often or always feel lonely. The codes are an order and have no mean.
    private ReleasedTable oftenLonely(List<Facts.Pair> due) {
        var these =
                due.stream().filter(pair -> pair.instrument().equals("ONSLON1")).toList();
        var standing = protect(List.of(standing("ONSLON1.total", these))).get(0);
        var asked = these.stream().filter(pair -> pair.afterBy(day) != null).toList();
        Function<ToDoubleFunction<Facts.Pair>, String> share = value -> {
            long often = asked.stream()
                    .filter(pair -> value.applyAsDouble(pair) == 1.0)
                    .count();
            var percent = Figures.percent(often, asked.size(), threshold);
            return percent.isPresent() && !standing.isHidden(0, 0)
                    ? Integer.toString(percent.getAsInt())
                    : ProtectedTable.HIDDEN;
        };
        return new ReleasedTable(
                "OFTEN_LONELY",
                List.of("ONSLON1.total"),
                List.of("PAIRED", "PERCENT_BEFORE", "PERCENT_AFTER"),
                List.of(List.of(standing.shown(0, 0), share.apply(Facts.Pair::before), share.apply(this::after))));
    }

    private double after(Facts.Pair pair) {
        var value = pair.afterBy(day);
        return value == null ? Double.NaN : value;
    }

    private List<ProtectedTable> protect(List<Crossing> family) {
        var places = new Crossing.Places();
        var live = earlier.stream()
                .filter(table -> family.stream()
                        .anyMatch(each -> each.code().equals(table.get(0).table())))
                .flatMap(table -> Behind.counted(table, places).stream())
                .toList();
        var shown = Protecting.protect(family, live, places, threshold);
        for (int i = 0; i < family.size(); i++) behind.addAll(Behind.of(family.get(i), shown.get(i)));
        return shown;
    }

    private List<String> quarters() {
        return quarter.last(QUARTERS).stream().map(Quarter::toString).toList();
    }

    private static List<String> withTotal(List<String> rows) {
        var labels = new ArrayList<>(rows);
        labels.add(ReleasedTable.TOTAL);
        return labels;
    }
}
