package org.kith.visits;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;

/**
 * A plan with what bounds it.
 *
 * @param until the plan's last day
 * @param matchEnded the match's last day
 */
record ExpectedPlan(
        UUID planId,
        Met met,
        Owner owner,
        String mode,
        RegularTime time,
        @Nullable LocalDate until,
        @Nullable LocalDate matchEnded) {

    /** A match and the two people of it, any of whom may be away. */
    record Met(UUID matchId, UUID personId, UUID volunteerId) {}

    UUID matchId() {
        return met.matchId();
    }

    /** The days of visits from one day to another, both included. */
    List<LocalDate> daysBetween(LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        var begin = time.from().isAfter(first) ? time.from() : first;
        var day = begin.with(TemporalAdjusters.nextOrSame(time.weekday()));
        for (; !day.isAfter(last) && isWithin(day); day = day.plusWeeks(1)) {
            if (holdsOn(day)) {
                days.add(day);
            }
        }
        return days;
    }

    boolean holdsOn(LocalDate day) {
        return time.holdsOn(day) && isWithin(day);
    }

    private boolean isWithin(LocalDate day) {
        return (until == null || !day.isAfter(until)) && !hasEndedBy(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return matchEnded != null && day.isAfter(matchEnded);
    }

    Slot on(LocalDate day) {
        return new Slot(day, time.startsAt(), time.minutes());
    }
}
