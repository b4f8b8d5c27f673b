package org.kith.web.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.reporting.Released;
import org.kith.reporting.ReleasedTable;
import org.kith.web.Text;

/** One released table on the board's page: what it says in a sentence, as a chart and in full. */
public final class BoardSection {
    private static final String TOTAL = ReleasedTable.TOTAL;
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");

    // What goes into the placeholders of each sentence: row and column.
    private static final Map<String, List<List<String>>> SENTENCES = Map.ofEntries(
            Map.entry("REFERRALS", List.of(List.of(TOTAL, TOTAL))),
            Map.entry("DECISIONS", inTotal("ACCEPTED", "DECLINED", "ON_HOLD", "TO_DECIDE")),
            Map.entry("WAITING", inTotal(TOTAL, "LONGER")),
            Map.entry("WAITING_TIME", inTotal("MEDIAN_DAYS", "PEOPLE")),
            Map.entry("MATCHES", inTotal("OPEN_NOW", "INTRODUCED", "ENDED")),
            Map.entry("MATCH_LENGTH", inTotal("MEDIAN_WEEKS", "MATCHES")),
            Map.entry("VISITS", inTotal("CONFIRMED", "DID_NOT_HAPPEN", "ASSUMED")),
            Map.entry("BRINGS", inTotal("RECORDED", TOTAL)),
            Map.entry("CHANGE", of("UCLA3.total", "PAIRED", "MEAN_BEFORE", "MEAN_AFTER", "MEAN_CHANGE", "LOW", "HIGH")),
            Map.entry("OFTEN_LONELY", of("ONSLON1.total", "PAIRED", "PERCENT_BEFORE", "PERCENT_AFTER")));

    // Where the number of people, referrals or matches behind the whole table stands: row and column.
    private static final Map<String, List<String>> WHOLE = Map.of(
            "WAITING_TIME", List.of(TOTAL, "PEOPLE"),
            "MATCHES", List.of(TOTAL, "OPEN_NOW"),
            "MATCH_LENGTH", List.of(TOTAL, "MATCHES"),
            "CHANGE", List.of("UCLA3.total", "TOTAL"),
            "OFTEN_LONELY", List.of("ONSLON1.total", "PAIRED"));

    private final @Nullable Released release;
    private final ReleasedTable table;
    private final @Nullable ReleasedTable earlier;

    BoardSection(@Nullable Released release, ReleasedTable table, @Nullable ReleasedTable earlier) {
        this.release = release;
        this.table = table;
        this.earlier = earlier;
    }

    private static List<List<String>> inTotal(String... columns) {
        return of(TOTAL, columns);
    }

    private static List<List<String>> of(String row, String... columns) {
        return List.of(columns).stream().map(column -> List.of(row, column)).toList();
    }

    public String getCode() {
        return table.code();
    }

    public String getTitle() {
        return Text.say("board.title." + table.code());
    }

    public String getHow() {
        return Text.say("board.how." + table.code());
    }

    /** What is not counted. */
    public String getLeftOut() {
        return Text.say("board.leftout." + table.code());
    }

    /** The last day counted. */
    public @Nullable LocalDate getCutOff() {
        return release == null ? null : release.cutOff();
    }

    /** How many stand behind the table, as far as it may be said. */
    public String getCounted() {
        var place = WHOLE.getOrDefault(table.code(), List.of(TOTAL, TOTAL));
        var shown = table.cell(place.get(0), place.get(1));
        return BoardChart.number(shown) == null ? Text.say("board.not.shown") : shown;
    }

    /** One sentence; another one where its first number may not be shown. */
    public String getSentence() {
        var cells = SENTENCES.getOrDefault(table.code(), List.of()).stream()
                .map(place -> table.cell(place.get(0), place.get(1)))
                .toList();
        if (cells.isEmpty() || BoardChart.number(cells.get(0)) == null) {
            return Text.say("board.hidden");
        }
        return Text.say(
                "board.sentence." + table.code(),
                cells.stream()
                        .map(cell -> BoardChart.number(cell) == null ? Text.say("board.not.shown") : cell)
                        .toArray());
    }

    public List<String> getColumns() {
        return table.columns().stream().map(BoardSection::words).toList();
    }

    public List<BoardRow> getRows() {
        var columns = getColumns();
        return IntStream.range(0, table.rows().size())
                .mapToObj(r -> {
                    var row = table.rows().get(r);
                    var cells = IntStream.range(0, columns.size())
                            .mapToObj(c -> new BoardCell(
                                    columns.get(c),
                                    table.shown().get(r).get(c),
                                    earlier(row, table.columns().get(c))))
                            .toList();
                    return new BoardRow(words(row), row.equals(TOTAL), cells);
                })
                .toList();
    }

    private @Nullable String earlier(String row, String column) {
        return earlier != null
                        && earlier.rows().contains(row)
                        && earlier.columns().contains(column)
                ? earlier.cell(row, column)
                : null;
    }

    /** JSON for the chart; null when nothing can be drawn. */
    public @Nullable String getChart() {
        return switch (table.code()) {
            case "VISITS" -> byRow("CONFIRMED", "DID_NOT_HAPPEN", "ASSUMED");
            case "WAITING_TIME" -> byRow("MEDIAN_DAYS");
            case "MATCH_LENGTH" -> byRow("MEDIAN_WEEKS");
            case "CHANGE" -> byRow("MEAN_BEFORE", "MEAN_AFTER");
            case "OFTEN_LONELY" -> byRow("PERCENT_BEFORE", "PERCENT_AFTER");
            default -> ofTotals();
        };
    }

    public String getChartLabel() {
        return Text.say("board.chart", getTitle());
    }

    private @Nullable String byRow(String... columns) {
        var rows = table.rows().stream().filter(row -> !row.equals(TOTAL)).toList();
        var series = new ArrayList<BoardChart.Series>();
        for (var column : columns) {
            series.add(new BoardChart.Series(words(column), each(rows, row -> table.cell(row, column))));
        }
        return BoardChart.of(each(rows, BoardSection::words), series);
    }

    private @Nullable String ofTotals() {
        var columns =
                table.columns().stream().filter(column -> !column.equals(TOTAL)).toList();
        return BoardChart.of(
                each(columns, BoardSection::words),
                List.of(new BoardChart.Series(
                        Text.say("board.label.TOTAL"), each(columns, column -> table.cell(TOTAL, column)))));
    }

    private static List<String> each(List<String> labels, Function<String, String> words) {
        return labels.stream().map(words).toList();
    }

    /** Codes in words, quarters as people write them; a partner's name as it is. */
    static String words(String label) {
        if (Text.has("board.label." + label)) {
            return Text.say("board.label." + label);
        }
        if (Text.has("outcomes.scale." + label)) {
            return Text.say("outcomes.scale." + label);
        }
        if (QUARTER.matcher(label).matches()) {
            return Text.say("board.quarter." + label.charAt(6), label.substring(0, 4));
        }
        return label;
    }
}
