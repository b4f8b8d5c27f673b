package org.kith.oracle;

import java.util.List;
import java.util.Map;

/** What has to stand in an answer: a column of the row that is asked for, or of every row of a table that is meant. */
record Shown(String table, String column, Condition when) {
    /** @param text {@code table.column[condition]} */
    static Shown of(String text) {
        var bracket = text.indexOf('[');
        var name = (bracket < 0 ? text : text.substring(0, bracket)).split("\\.");
        return new Shown(
                name[0],
                name.length > 1 ? name[1] : "id",
                Condition.of(bracket < 0 ? "" : text.substring(bracket + 1, text.length() - 1)));
    }

    /** Every row of the table that is meant and that the caller reaches in one of the scopes. */
    List<Row> rows(
            City city, Oracle oracle, Caller caller, List<String> scopes, Row subject, Map<String, String> asked) {
        var due = when.of(scopes);
        return city.rows(table).stream()
                .filter(row -> when.holds(city, row, subject, asked))
                .filter(row -> oracle.reaches(caller, due, row))
                .toList();
    }

    /** The words of this column in a row. */
    List<String> words(Row row) {
        return column.equals("id") ? List.of(row.id()) : City.canariesIn(row.text(column));
    }
}
