package org.kith.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * When a row has to be shown, as the lists say it in brackets, joined by {@code &}: {@code column=-} nothing stands there,
 * {@code column=+} something does, {@code column=X} this does, {@code column=@} the id of the row that was asked for, {@code
 * column=@other} what stands in a column of that one, {@code column<9} and {@code column>-9} a day before or after so many
 * days from today, {@code match_id.person_id=X} what stands in the row of that id, {@code ?name=value} it was asked with
 * this, {@code scope=own} in this scope only, {@code none:table.column.mark} nothing stands under the mark in any row of that
 * table which names the same in that column, {@code sole:column+other} no second row of the table that was asked for has the
 * same in these columns.
 */
record Condition(List<String> parts) {
    private static final String NONE = "none:";
    private static final String SOLE = "sole:";

    static Condition of(String text) {
        return new Condition(
                Arrays.stream(text.split("&")).filter(one -> !one.isEmpty()).toList());
    }

    /**
     * @param subject the row that was asked for; null for none
     * @param asked with what it was asked
     */
    boolean holds(City city, Row row, Row subject, Map<String, String> asked) {
        return parts.stream().allMatch(part -> holds(part, city, row, subject, asked));
    }

    /** Whether it was asked in the way that these conditions mean, whatever the row. */
    boolean isAsked(Map<String, String> asked) {
        return parts.stream().filter(part -> part.startsWith("?")).allMatch(part -> isAsked(part, asked));
    }

    /** Those of the scopes in which it has to be shown. */
    List<String> of(List<String> scopes) {
        return scopes.stream()
                .filter(scope -> parts.stream()
                        .filter(part -> part.startsWith("scope="))
                        .allMatch(part -> scope.startsWith(part.substring("scope=".length()))))
                .toList();
    }

    /** As {@link #of(List)}, of a row that shows which others are meant: its own record may go by another level. */
    List<String> among(List<String> scopes) {
        var only = parts.stream()
                .filter(part -> part.startsWith("scope="))
                .map(part -> part.substring("scope=".length()))
                .toList();
        return only.isEmpty() || of(scopes).isEmpty() ? scopes : only;
    }

    private static boolean isAsked(String part, Map<String, String> asked) {
        var at = part.indexOf('=');
        return asked.getOrDefault(part.substring(1, at), "").equals(part.substring(at + 1));
    }

    private static boolean holds(String part, City city, Row row, Row subject, Map<String, String> asked) {
        if (part.startsWith("scope=")) {
            return true;
        }
        if (part.startsWith("?")) {
            return isAsked(part, asked);
        }
        if (part.startsWith(NONE)) {
            return none(part.substring(NONE.length()).split("\\."), city, row);
        }
        if (part.startsWith(SOLE)) {
            return sole(part.substring(SOLE.length()).split("\\+"), city, subject);
        }
        var at = part.indexOf('<') + part.indexOf('>') + 1;
        if (at >= 0) {
            var day = daysFromToday(city, row.values().get(part.substring(0, at)));
            var limit = Integer.parseInt(part.substring(at + 1));
            return day != null && (part.charAt(at) == '<' ? day < limit : day > limit);
        }
        at = part.indexOf('=');
        return fits(value(city, row, part.substring(0, at)), part.substring(at + 1), subject);
    }

    private static boolean none(String[] place, City city, Row row) {
        return city.rows(place[0]).stream()
                .noneMatch(other -> other.is(place[1], row.text(place[1])) && other.has(place[2]));
    }

    private static boolean sole(String[] columns, City city, Row subject) {
        return subject != null
                && city.rows(subject.table()).stream()
                        .noneMatch(other -> other != subject
                                && Arrays.stream(columns)
                                        .allMatch(column -> other.text(column).equals(subject.text(column))));
    }

    private static String value(City city, Row row, String column) {
        var at = column.indexOf('.');
        if (at < 0) {
            return row.text(column);
        }
        var next = city.row(row.text(column.substring(0, at)));
        return next == null ? "" : value(city, next, column.substring(at + 1));
    }

    private static boolean fits(String value, String wanted, Row subject) {
        if (wanted.startsWith("@")) {
            var column = wanted.length() == 1 ? "id" : wanted.substring(1);
            return subject != null && !value.isEmpty() && value.equals(subject.text(column));
        }
        return switch (wanted) {
            case "-" -> value.isEmpty();
            case "+" -> !value.isEmpty();
            default -> value.equals(wanted);
        };
    }

    private static Long daysFromToday(City city, Object value) {
        var day = value instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) value;
        return day == null ? null : ChronoUnit.DAYS.between(city.today(), day);
    }
}
