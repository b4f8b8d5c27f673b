package org.kith.visits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How often two people meet on a day of the week. A month without a fifth such day has none; the last always is. */
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    FIRST_OF_MONTH,
    SECOND_OF_MONTH,
    THIRD_OF_MONTH,
    FOURTH_OF_MONTH,
    LAST_OF_MONTH;

    private static final int FORTNIGHT = 14;

    /**
     * Whether they meet on a day.
     *
     * @param from the first day of the plan; the fortnights count from the first such day of the week on or after it
     */
    boolean holdsOn(LocalDate day, DayOfWeek weekday, LocalDate from) {
        if (day.getDayOfWeek() != weekday || day.isBefore(from)) {
            return false;
        }
        return switch (this) {
            case WEEKLY -> true;
            case FORTNIGHTLY -> {
                var first = from.with(TemporalAdjusters.nextOrSame(weekday));
                yield ChronoUnit.DAYS.between(first, day) % FORTNIGHT == 0;
            }
            case LAST_OF_MONTH -> day.plusWeeks(1).getMonth() != day.getMonth();
            default -> (day.getDayOfMonth() - 1) / 7 == ordinal() - FIRST_OF_MONTH.ordinal();
        };
    }
}
