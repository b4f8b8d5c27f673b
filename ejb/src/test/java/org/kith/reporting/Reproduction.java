package org.kith.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/** What reproduce.R does, step by step, in Java: it reads the files of an extract and nothing else. */
final class Reproduction {
    /** A line of a file. */
    record Line(Map<String, String> cells) {
        String at(String column) {
            var value = cells.get(column);
            if (value == null) throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
            return value;
        }

        boolean has(String column) {
            return !at(column).isEmpty();
        }

        LocalDate day(String column) {
            return LocalDate.parse(at(column));
        }

        double number(String column) {
            return Double.parseDouble(at(column));
        }
    }

    private final Map<String, String> files;
    private final LocalDate day;
    private final List<Line> board;
    private final Map<String, String> made = new LinkedHashMap<>();

    Reproduction(Map<String, String> files, LocalDate day) {
        this.files = files;
        this.day = day;
        board = read("board");
    }

    /** Every figure that can be made, by table, row and column. */
    Map<String, String> figures() {
        referrals();
        waits();
        matches();
        cross("VISITS", read("visits"), l -> l.at("quarter"), l -> l.at("kind"), l -> (long) l.number("visits"));
        var people = read("people").stream()
                .filter(l -> !l.day("registered_on").isAfter(day) && open(l, "closed_on"))
                .toList();
        cross("BRINGS", people, l -> l.at("partner"), l -> l.at("brings").equals("1") ? "RECORDED" : "NOT_YET_ASKED");
        scores();
        return made;
    }

    /** What the release shows, by table, row and column. */
    Map<String, String> shown() {
        var all = new LinkedHashMap<String, String>();
        board.forEach(l -> all.put(key(l.at("table"), l.at("row"), l.at("column")), l.at("shown")));
        return all;
    }

    private void referrals() {
        var referrals = read("referrals").stream()
                .filter(l -> columns("REFERRALS").contains(quarter(l.day("received_on"))))
                .toList();
        cross("REFERRALS", referrals, l -> l.at("partner"), l -> quarter(l.day("received_on")));
        cross("DECISIONS", referrals, l -> l.at("partner"), this::standing);
    }

    private String standing(Line line) {
        if (!open(line, "decided_on") && line.has("decision")) return line.at("decision");
        return open(line, "held_on") ? "TO_DECIDE" : "ON_HOLD";
    }

    private void waits() {
        var waits =
                read("waits").stream().filter(l -> !l.day("since").isAfter(day)).toList();
        var waiting = waits.stream()
                .filter(l -> open(l, "closed_on") && open(l, "introduced_on"))
                .toList();
        cross("WAITING", waiting, l -> l.at("partner"), l -> {
            long waited = ChronoUnit.DAYS.between(l.day("since"), day);
            return waited < 28
                    ? "UNDER_4_WEEKS"
                    : waited < 84 ? "UNDER_12_WEEKS" : waited < 182 ? "UNDER_26_WEEKS" : "LONGER";
        });
        var begun = waits.stream()
                .filter(l -> l.day("since").isAfter(day.minusMonths(24)))
                .toList();
        cross("WAITING_TIME", begun, l -> l.at("partner"), l -> "PEOPLE");
        medians(
                "WAITING_TIME",
                "MEDIAN_DAYS",
                begun,
                l -> Math.max(0, ChronoUnit.DAYS.between(l.day("since"), first(l, "introduced_on", "closed_on"))),
                l -> !open(l, "introduced_on"));
    }

    private void matches() {
        var matches = read("matches").stream()
                .filter(l -> !l.day("introduced_on").isAfter(day))
                .toList();
        var year = day.minusMonths(12);
        cross(
                "MATCHES",
                matches.stream().filter(l -> open(l, "ended_on")).toList(),
                l -> l.at("partner"),
                l -> "OPEN_NOW");
        cross(
                "MATCHES",
                matches.stream()
                        .filter(l -> l.day("introduced_on").isAfter(year))
                        .toList(),
                l -> l.at("partner"),
                l -> "INTRODUCED");
        cross(
                "MATCHES",
                matches.stream()
                        .filter(l -> !open(l, "ended_on") && l.day("ended_on").isAfter(year))
                        .toList(),
                l -> l.at("partner"),
                l -> "ENDED");
        var recent = matches.stream()
                .filter(l -> l.day("introduced_on").isAfter(day.minusMonths(36)))
                .toList();
        cross("MATCH_LENGTH", recent, l -> l.at("partner"), l -> "MATCHES");
        medians(
                "MATCH_LENGTH",
                "MEDIAN_WEEKS",
                recent,
                l -> ChronoUnit.DAYS.between(l.day("introduced_on"), first(l, "ended_on")) / 7.0,
                l -> !open(l, "ended_on"));
    }

    private void scores() {
        var due = read("scores").stream()
                .filter(l -> !l.day("given_on").isAfter(day))
                .filter(l -> twice(l) || !l.day("given_on").plusDays(98).isAfter(day))
                .toList();
        for (var scale : rows("CHANGE")) {
            var these = due.stream()
                    .filter(l -> scale.equals(l.at("instrument") + "." + l.at("scale")))
                    .toList();
            var paired = these.stream().filter(this::twice).toList();
            long lost =
                    these.stream().filter(l -> !twice(l) && !open(l, "left_on")).count();
            keep("CHANGE", scale, "PAIRED", paired.size());
            keep("CHANGE", scale, "LOST", lost);
            keep("CHANGE", scale, "MISSING", these.size() - paired.size() - lost);
            keep("CHANGE", scale, "TOTAL", these.size());
            if (paired.size() >= 10) means(scale, paired);
        }
        var lonely = due.stream()
                .filter(l -> l.at("instrument").equals("ONSLON1") && twice(l))
                .toList();
        keep("OFTEN_LONELY", "ONSLON1.total", "PAIRED", lonely.size());
        for (var when : List.of("before", "after")) {
            double often = lonely.stream().filter(l -> l.number(when) == 1).count();
            keep("OFTEN_LONELY", "ONSLON1.total", "PERCENT_" + when.toUpperCase(Locale.ROOT), (long)
                    Math.floor(100 * often / lonely.size() + 0.5));
        }
    }

    private void means(String scale, List<Line> paired) {
        var before = paired.stream().mapToDouble(l -> l.number("before")).toArray();
        var after = paired.stream().mapToDouble(l -> l.number("after")).toArray();
        var change = new double[before.length];
        Arrays.setAll(change, i -> after[i] - before[i]);
        double mean = mean(change);
        double squares = Arrays.stream(change).map(d -> (d - mean) * (d - mean)).sum();
        double half = TDistribution.of(change.length - 1.0).inverseCumulativeProbability(0.975)
                * Math.sqrt(squares / (change.length - 1) / change.length);
        var values = new LinkedHashMap<String, Double>();
        values.put("MEAN_BEFORE", mean(before));
        values.put("MEAN_AFTER", mean(after));
        values.put("MEAN_CHANGE", mean);
        values.put("LOW", mean - half);
        values.put("HIGH", mean + half);
        values.forEach(
                (column, value) -> made.put(key("CHANGE", scale, column), String.format(Locale.ROOT, "%.2f", value)));
    }

    private boolean twice(Line line) {
        return line.has("after") && !open(line, "followed_on");
    }

    private void cross(String table, List<Line> lines, Function<Line, String> row, Function<Line, String> column) {
        cross(table, lines, row, column, l -> 1L);
    }

    private void cross(
            String table,
            List<Line> lines,
            Function<Line, String> row,
            Function<Line, String> column,
            Function<Line, Long> n) {
        var met = lines.stream()
                .filter(l ->
                        rows(table).contains(row.apply(l)) && columns(table).contains(column.apply(l)))
                .toList();
        var only = met.stream().map(column).distinct().toList();
        for (var r : rows(table)) {
            for (var c : columns(table)) {
                // A column of its own table is made by its own call; a total is of whatever this call counts.
                if (table.equals("MATCHES") && !only.contains(c) || c.startsWith("MEDIAN")) continue;
                long sum = met.stream()
                        .filter(l -> r.equals("TOTAL") || row.apply(l).equals(r))
                        .filter(l -> c.equals("TOTAL") || column.apply(l).equals(c))
                        .mapToLong(n::apply)
                        .sum();
                keep(table, r, c, sum);
            }
        }
    }

    private void medians(
            String table, String column, List<Line> lines, ToDoubleFunction<Line> time, Predicate<Line> ended) {
        for (var r : rows(table)) {
            var these = lines.stream()
                    .filter(l -> r.equals("TOTAL") || l.at("partner").equals(r))
                    .toList();
            made.put(key(table, r, column), median(these, time, ended));
        }
    }

    private static String median(List<Line> lines, ToDoubleFunction<Line> time, Predicate<Line> ended) {
        var ends = lines.stream().filter(ended).mapToDouble(time).sorted().toArray();
        if (ends.length < 10) return "*";
        double still = 1;
        for (var t : Arrays.stream(ends).distinct().toArray()) {
            double now = Arrays.stream(ends).filter(e -> e == t).count();
            double atRisk =
                    lines.stream().filter(l -> time.applyAsDouble(l) >= t).count();
            still *= 1 - now / atRisk;
            if (still <= 0.5 + 1e-12) return Long.toString((long) Math.floor(t + 0.5));
        }
        return "*";
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private LocalDate first(Line line, String... columns) {
        var first = day;
        for (var column : columns) {
            if (line.has(column) && line.day(column).isBefore(first)) first = line.day(column);
        }
        return first;
    }

    private boolean open(Line line, String column) {
        return !line.has(column) || line.day(column).isAfter(day);
    }

    private static String quarter(LocalDate on) {
        return on.getYear() + "-Q" + (on.getMonthValue() + 2) / 3;
    }

    private void keep(String table, String row, String column, long value) {
        made.put(key(table, row, column), Long.toString(value));
    }

    private List<String> rows(String table) {
        return of(table, "row");
    }

    private List<String> columns(String table) {
        return of(table, "column");
    }

    private List<String> of(String table, String what) {
        return board.stream()
                .filter(l -> l.at("table").equals(table))
                .map(l -> l.at(what))
                .distinct()
                .toList();
    }

    private static String key(String table, String row, String column) {
        return table + " " + row + " " + column;
    }

    private List<Line> read(String name) {
        var lines = files.get(name + ".csv").lines().toList();
        var header = lines.get(0).split(",", -1);
        var read = new ArrayList<Line>();
        for (var line : lines.subList(1, lines.size())) {
            var values = line.split(",", -1);
            var cells = new LinkedHashMap<String, String>();
            for (int i = 0; i < header.length; i++) cells.put(header[i], values[i]);
            read.add(new Line(cells));
        }
        return read;
    }
}
