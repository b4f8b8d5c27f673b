package org.kith.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;

/** A row of a base table as the generator wrote it. */
public record Row(String table, Map<String, Object> values) {
    public String id() {
        return text("id");
    }

    /** Empty when there is nothing. */
    public String text(String column) {
        return Objects.toString(values.get(column), "");
    }

    public boolean has(String column) {
        return values.get(column) != null;
    }

    public boolean is(String column, String value) {
        return !value.isEmpty() && text(column).equals(value);
    }

    LocalDate day(String column) {
        return (LocalDate) values.get(column);
    }

    LocalDateTime moment(String column) {
        return (LocalDateTime) values.get(column);
    }
}
