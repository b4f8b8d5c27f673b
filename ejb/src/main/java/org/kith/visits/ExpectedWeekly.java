package org.kith.visits;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/**
 * A weekly plan with what bounds it.
 *
 * @param until the plan's last day
 * @param matchEnded the match's last day
 */
record ExpectedWeekly(
        UUID planId,
        UUID matchId,
        Owner owner,
        String mode,
        WeeklyTime time,
        @Nullable LocalDate until,
        @Nullable LocalDate matchEnded) {

    /** The days of visits from one day to another, both included. */
    List<LocalDate> daysBetween(LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        var begin = time.from().isAfter(first) ? time.from() : first;
        var day = begin.with(TemporalAdjusters.nextOrSame(time.weekday()));
        for (; !day.isAfter(last) && holdsOn(day); day = day.plusWeeks(1)) {
            days.add(day);
        }
        return days;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(time.from())
                && day.getDayOfWeek() == time.weekday()
                && (until == null || !day.isAfter(until))
                && !hasEndedBy(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return matchEnded != null && day.isAfter(matchEnded);
    }

    Slot on(LocalDate day) {
        return new Slot(day, time.startsAt(), time.minutes());
    }
}
