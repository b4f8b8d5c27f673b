package org.kith.kernel;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as comma-separated text for a spreadsheet: the only writer of such files. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front, so that it stays text.
 */
public final class CsvText {
    /** What a spreadsheet needs in front to read accents. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String DANGEROUS = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** One more row. */
    public CsvText row(List<? extends @Nullable Object> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var safe = defused(value.toString());
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';' || c == '\t')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** The text as no spreadsheet takes it for a formula. */
    static String defused(String value) {
        var start = value.stripLeading();
        boolean dangerous = !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0
                || !start.isEmpty() && DANGEROUS.indexOf(start.charAt(0)) >= 0;
        return dangerous ? "'" + value : value;
    }

    /** What {@link #defused} was made of. */
    static String armed(String cell) {
        return cell.length() > 1
                        && cell.charAt(0) == '\''
                        && !defused(cell.substring(1)).equals(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }
}
