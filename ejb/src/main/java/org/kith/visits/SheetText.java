package org.kith.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads how somebody keys a paper sheet: days such as {@code 3 10 17 24} and minutes such as {@code 60}, which then holds for
 * all, or {@code 60 45 60 60}, one for each day.
 */
public final class SheetText {
    private static final Pattern GAP = Pattern.compile("[\\s,;]+");

    private SheetText() {}

    /** What was read, or what is wrong; exactly one of the two. */
    public record Read(List<PaperSheet.Entry> entries, List<Slip> slips) {}

    /** A slip and the piece of text it is about. */
    public record Slip(SlipKind kind, String piece) {}

    /** What may be wrong with a sheet. */
    public enum SlipKind {
        NO_DAYS,
        NOT_A_DAY,
        DAY_TWICE,
        DAY_TO_COME,
        NOT_MINUTES,
        MINUTES_DO_NOT_FIT_DAYS;

        /** Whether the minutes are to be put right, and not the days. */
        public boolean isAboutMinutes() {
            return this == NOT_MINUTES || this == MINUTES_DO_NOT_FIT_DAYS;
        }
    }

    /** @param today days after it are a slip */
    public static Read read(YearMonth month, String days, String minutes, LocalDate today) {
        var slips = new ArrayList<Slip>();
        var read = days(month, days, today, slips);
        var lengths = minutes(minutes, slips);
        if (slips.isEmpty() && lengths.size() != 1 && lengths.size() != read.size()) {
            slips.add(new Slip(SlipKind.MINUTES_DO_NOT_FIT_DAYS, lengths.size() + ":" + read.size()));
        }
        if (!slips.isEmpty()) {
            return new Read(List.of(), slips);
        }
        var entries = new ArrayList<PaperSheet.Entry>();
        for (int i = 0; i < read.size(); i++) {
            entries.add(new PaperSheet.Entry(read.get(i), lengths.get(lengths.size() == 1 ? 0 : i)));
        }
        return new Read(entries, List.of());
    }

    private static List<LocalDate> days(YearMonth month, String text, LocalDate today, List<Slip> slips) {
        var days = new ArrayList<LocalDate>();
        var seen = new HashSet<LocalDate>();
        for (var piece : pieces(text)) {
            int number = number(piece);
            if (number < 1 || number > month.lengthOfMonth()) {
                slips.add(new Slip(SlipKind.NOT_A_DAY, piece));
                continue;
            }
            var day = month.atDay(number);
            if (!seen.add(day)) {
                slips.add(new Slip(SlipKind.DAY_TWICE, piece));
            } else if (day.isAfter(today)) {
                slips.add(new Slip(SlipKind.DAY_TO_COME, piece));
            }
            days.add(day);
        }
        if (days.isEmpty() && slips.isEmpty()) {
            slips.add(new Slip(SlipKind.NO_DAYS, ""));
        }
        return days;
    }

    private static List<Integer> minutes(String text, List<Slip> slips) {
        var lengths = new ArrayList<Integer>();
        for (var piece : pieces(text)) {
            int number = number(piece);
            if (number < 1 || number > 720) {
                slips.add(new Slip(SlipKind.NOT_MINUTES, piece));
            }
            lengths.add(number);
        }
        if (lengths.isEmpty()) {
            slips.add(new Slip(SlipKind.NOT_MINUTES, ""));
        }
        return lengths;
    }

    private static List<String> pieces(String text) {
        var trimmed = text.strip().toLowerCase(Locale.ROOT);
        return trimmed.isEmpty() ? List.of() : List.of(GAP.split(trimmed));
    }

    private static int number(String piece) {
        return piece.matches("\\d{1,3}") ? Integer.parseInt(piece) : -1;
    }
}
