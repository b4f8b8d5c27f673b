package org.kith.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark, each checked. */
final class Query {
    private static final int MOST_ROWS = 100;
    private static final int FARTHEST = 100_000;

    private Query() {}

    static LocalDate day(String name, @Nullable String typed, LocalDate otherwise) {
        if (typed == null) {
            return otherwise;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new Unreadable(400, "api.wrong.type", name);
        }
    }

    /** How many rows to leave out. */
    static int offset(@Nullable String typed) {
        return number("offset", typed, 0, 0, FARTHEST);
    }

    /** How many rows to answer with. */
    static int limit(@Nullable String typed) {
        return number("limit", typed, 20, 1, MOST_ROWS);
    }

    private static int number(String name, @Nullable String typed, int otherwise, int least, int most) {
        if (typed == null) {
            return otherwise;
        }
        if (!typed.matches("[0-9]{1,6}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            throw new Unreadable(400, "api.wrong.type", name);
        }
        return Integer.parseInt(typed);
    }
}
