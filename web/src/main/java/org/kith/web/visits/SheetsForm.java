package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.Drafting;
import org.kith.visits.KeyingSheets;
import org.kith.visits.PairSummary;
import org.kith.visits.PaperSheet;
import org.kith.visits.SheetText;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** A month of paper sheets by keyboard: one row a sheet, checked before it is kept, all or none. */
@Named
@ViewScoped
public class SheetsForm implements Serializable {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String DRAFT = "sheets";
    private static final int ROWS = 10;
    private static final int MOST_ROWS = 60;

    /** One row: a pair, the days and the minutes as they are typed. */
    public static final class Row implements Serializable {
        private @Nullable String match;
        private @Nullable String days;
        private @Nullable String minutes = "60";

        public @Nullable String getMatch() {
            return match;
        }

        public void setMatch(@Nullable String match) {
            this.match = match;
        }

        public @Nullable String getDays() {
            return days;
        }

        public void setDays(@Nullable String days) {
            this.days = days;
        }

        public @Nullable String getMinutes() {
            return minutes;
        }

        public void setMinutes(@Nullable String minutes) {
            this.minutes = minutes;
        }

        boolean isBlank() {
            return match == null && days == null;
        }
    }

    @Inject
    private transient KeyingSheets keying;

    @Inject
    private transient Drafting drafting;

    private String month = YearMonth.now(Words.HOME).toString();
    private ArrayList<Row> rows = new ArrayList<>();
    private ArrayList<PairSummary> pairs = new ArrayList<>();
    private boolean fromDraft;
    private int checked;

    @PostConstruct
    void load() {
        var kept = Drafts.rows(drafting.kept(DRAFT));
        if (!kept.isEmpty() && kept.get(0).size() == 1) {
            month = kept.get(0).get(0);
            kept.stream()
                    .skip(1)
                    .filter(row -> row.size() == 3)
                    .limit(MOST_ROWS)
                    .forEach(row -> rows.add(row(row)));
            fromDraft = rows.stream().anyMatch(row -> !row.isBlank());
        }
        more();
        loadPairs();
    }

    private static Row row(List<String> texts) {
        var row = new Row();
        row.setMatch(texts.get(0).isBlank() ? null : texts.get(0));
        row.setDays(texts.get(1).isBlank() ? null : texts.get(1));
        row.setMinutes(texts.get(2));
        return row;
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            return YearMonth.now(Words.HOME);
        }
    }

    private void loadPairs() {
        pairs = new ArrayList<>(keying.pairs(month()));
    }

    /** Another month: the pairs of that month, and what was typed stays. */
    public void changeMonth() {
        checked = 0;
        loadPairs();
    }

    public void more() {
        int wanted = Math.min(MOST_ROWS, rows.isEmpty() ? ROWS : rows.size() + (fromDraft ? 2 : ROWS));
        while (rows.size() < wanted) {
            rows.add(new Row());
        }
    }

    /** Says how many visits these are, or what is wrong where. */
    public void check() {
        keepDraft();
        checked = sheets().stream().mapToInt(sheet -> sheet.entries().size()).sum();
    }

    public @Nullable String save() {
        var sheets = sheets();
        int now = sheets.stream().mapToInt(sheet -> sheet.entries().size()).sum();
        if (now == 0 || now != checked) {
            checked = now;
            return null;
        }
        var keyed = keying.key(sheets);
        drafting.drop(DRAFT);
        return Outcome.said("visits.sheets.kept", keyed.confirmed(), keyed.added(), keyed.known())
                .to("/visits/sheets");
    }

    private List<PaperSheet> sheets() {
        var sheets = new ArrayList<PaperSheet>();
        boolean wrong = false;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isBlank()) {
                continue;
            }
            var match = Ids.parse(row.getMatch());
            if (match == null) {
                Outcome.wrong(at(i, "pair"), "visits.sheets.pair.wrong");
                wrong = true;
            }
            var read = SheetText.read(
                    month(), orEmpty(row.getDays()), orEmpty(row.getMinutes()), LocalDate.now(Words.HOME));
            for (var slip : read.slips()) {
                var field = slip.kind().isAboutMinutes() ? "minutes" : "days";
                Outcome.wrong(at(i, field), "visits.sheets.slip." + slip.kind(), slip.piece());
                wrong = true;
            }
            if (match != null) {
                wrong |= isOutside(i, match, read.entries());
                sheets.add(new PaperSheet(match, read.entries()));
            }
        }
        return wrong ? List.of() : sheets;
    }

    // They can have met only from their introduction to the end of their match.
    private boolean isOutside(int row, UUID match, List<PaperSheet.Entry> entries) {
        for (var pair : pairs) {
            for (var entry : entries) {
                var day = entry.day();
                var ended = pair.endedOn();
                if (pair.matchId().equals(match)
                        && (day.isBefore(pair.introducedOn()) || (ended != null && day.isAfter(ended)))) {
                    Outcome.wrong(at(row, "days"), "visits.sheets.outside", day.getDayOfMonth());
                    return true;
                }
            }
        }
        return false;
    }

    private static String at(int row, String field) {
        return "form:rows:" + row + ":" + field;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void keepDraft() {
        var texts = new ArrayList<List<String>>();
        texts.add(List.of(month));
        rows.forEach(
                row -> texts.add(List.of(orEmpty(row.getMatch()), orEmpty(row.getDays()), orEmpty(row.getMinutes()))));
        drafting.keep(DRAFT, Drafts.body(texts));
    }

    public @Nullable String forget() {
        drafting.drop(DRAFT);
        return Outcome.silently().to("/visits/sheets");
    }

    public List<String> getMonths() {
        var now = YearMonth.now(Words.HOME);
        return IntStream.range(0, 13)
                .mapToObj(ago -> now.minusMonths(ago).toString())
                .toList();
    }

    public String monthWords(String value) {
        return YearMonth.parse(value).format(MONTH);
    }

    public boolean isFull() {
        return rows.size() >= MOST_ROWS;
    }

    public boolean isFromDraft() {
        return fromDraft;
    }

    public int getChecked() {
        return checked;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<PairSummary> getPairs() {
        return pairs;
    }
}
