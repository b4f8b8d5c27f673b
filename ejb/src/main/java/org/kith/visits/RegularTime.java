package org.kith.visits;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When two people meet again and again, as on a clock in the city.
 *
 * @param from the first day it holds
 * @param mode how they meet by this plan; null for as their match says
 */
public record RegularTime(
        Rhythm rhythm,
        DayOfWeek weekday,
        LocalTime startsAt,
        int minutes,
        LocalDate from,
        @Nullable String mode) implements Serializable {
    /** Every week, as the match says. */
    public static RegularTime weekly(DayOfWeek weekday, LocalTime startsAt, int minutes, LocalDate from) {
        return new RegularTime(Rhythm.WEEKLY, weekday, startsAt, minutes, from, null);
    }

    boolean holdsOn(LocalDate day) {
        return rhythm.holdsOn(day, weekday, from);
    }
}
