package org.kith.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a file says what.
 *
 * @param columns the name of an {@link ImportField} to the number of its column, from 0 on
 */
public record ColumnMapping(Map<String, Integer> columns) {
    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** What the headings seem to say; each column at most once. */
    public static ColumnMapping guess(List<String> headings, ImportField[] fields) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = Words.fold(headings.get(i));
            for (var field : fields) {
                if (field.headings().contains(heading)
                        || Words.fold(field.name()).equals(heading)) {
                    columns.putIfAbsent(field.name(), i);
                }
            }
        }
        return new ColumnMapping(columns);
    }

    /** What a row says in this field; empty when no column does. */
    public String cell(ImportField field, List<String> row) {
        var column = columns.get(field.name());
        return column == null || column < 0 || column >= row.size()
                ? ""
                : row.get(column).strip();
    }
}
