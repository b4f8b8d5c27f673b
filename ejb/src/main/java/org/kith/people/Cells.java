package org.kith.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file, read field by field; what cannot be understood is noted and read as nothing. */
public final class Cells {
    private static final List<DateTimeFormatter> DATES = List.of(
            date("d/M/uuuu"),
            date("uuuu-MM-dd"),
            date("d.M.uuuu"),
            date("d-M-uuuu"),
            date("d MMM uuuu"),
            date("d MMMM uuuu"));
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0");

    private static final Map<String, Gender> GENDERS = Map.ofEntries(
            Map.entry("woman", Gender.WOMAN),
            Map.entry("female", Gender.WOMAN),
            Map.entry("f", Gender.WOMAN),
            Map.entry("w", Gender.WOMAN),
            Map.entry("man", Gender.MAN),
            Map.entry("male", Gender.MAN),
            Map.entry("m", Gender.MAN),
            Map.entry("non binary", Gender.NON_BINARY),
            Map.entry("nonbinary", Gender.NON_BINARY),
            Map.entry("nb", Gender.NON_BINARY),
            Map.entry("other", Gender.OTHER),
            Map.entry("describes it differently", Gender.OTHER));

    private final ColumnMapping mapping;
    private final List<String> row;
    private final int line;
    private final List<ImportError> errors = new ArrayList<>();

    public Cells(ColumnMapping mapping, List<String> row, int line) {
        this.mapping = mapping;
        this.row = row;
        this.line = line;
    }

    public List<ImportError> errors() {
        return errors;
    }

    /** Text of at most so many signs; required fields may not be empty. */
    public @Nullable String text(ImportField field, int longest) {
        var cell = mapping.cell(field, row);
        if (cell.isEmpty()) {
            if (field.isRequired()) {
                wrong(field, ImportProblem.MISSING, cell);
            }
            return null;
        }
        return cell.length() <= longest ? cell : wrong(field, ImportProblem.TOO_LONG, cell);
    }

    /** A day in one of the ways people here write it, with four digits for the year. */
    public @Nullable LocalDate day(ImportField field, LocalDate from, LocalDate until) {
        var cell = mapping.cell(field, row);
        if (cell.isEmpty()) {
            return null;
        }
        var day = parsed(cell);
        if (day == null) {
            return wrong(field, ImportProblem.NOT_A_DATE, cell);
        }
        return day.isBefore(from) || day.isAfter(until) ? wrong(field, ImportProblem.DATE_NOT_POSSIBLE, cell) : day;
    }

    public @Nullable String postcode(ImportField field) {
        var cell = mapping.cell(field, row);
        if (cell.isEmpty()) {
            return null;
        }
        var found = Postcode.in(cell);
        return found.isPresent() ? found.get().text() : wrong(field, ImportProblem.NOT_A_POSTCODE, cell);
    }

    public @Nullable String email(ImportField field) {
        var cell = text(field, 160);
        return cell == null || EMAIL.matcher(cell).matches() ? cell : wrong(field, ImportProblem.NOT_AN_EMAIL, cell);
    }

    /** Several words of a list, separated by commas, semicolons or slashes. */
    public Set<String> codes(ImportField field, Vocabulary vocabulary) {
        var codes = new TreeSet<String>();
        Arrays.stream(mapping.cell(field, row).split("[,;/|\\n]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> vocabulary
                        .codeFor(word)
                        .ifPresentOrElse(codes::add, () -> wrong(field, ImportProblem.NOT_IN_THE_LIST, word)));
        return codes;
    }

    /** One of a few words. */
    public <T> @Nullable T one(ImportField field, Map<String, T> words) {
        var cell = mapping.cell(field, row);
        if (cell.isEmpty()) {
            return null;
        }
        var found = words.get(Words.fold(cell));
        return found == null ? wrong(field, ImportProblem.NOT_IN_THE_LIST, cell) : found;
    }

    /** A gender as files write it. */
    public @Nullable Gender gender(ImportField field) {
        return one(field, GENDERS);
    }

    public boolean yes(ImportField field) {
        var cell = Words.fold(mapping.cell(field, row));
        if (!YES.contains(cell) && !NO.contains(cell)) {
            wrong(field, ImportProblem.NOT_YES_OR_NO, mapping.cell(field, row));
        }
        return YES.contains(cell);
    }

    private <T> @Nullable T wrong(ImportField field, ImportProblem problem, String value) {
        errors.add(new ImportError(line, field.name(), problem, value.substring(0, Math.min(value.length(), 200))));
        return null;
    }

    private static @Nullable LocalDate parsed(String cell) {
        for (var format : DATES) {
            try {
                return LocalDate.parse(cell, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }

    private static DateTimeFormatter date(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
