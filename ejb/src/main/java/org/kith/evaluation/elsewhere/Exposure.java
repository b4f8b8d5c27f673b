package org.kith.evaluation.elsewhere;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time in which a person was in one group; the last day is not part of it. */
record Exposure(UUID personId, LocalDate from, LocalDate until) {
    private static final double DAYS_A_YEAR = 365.25;

    /** As far as it lies within the year that is looked at. */
    static Exposure within(UUID personId, LocalDate from, @Nullable LocalDate until, LocalDate first, LocalDate last) {
        var begins = from.isBefore(first) ? first : from;
        var ends = until == null || until.isAfter(last) ? last : until;
        return new Exposure(personId, begins, ends.isBefore(begins) ? begins : ends);
    }

    double years() {
        return ChronoUnit.DAYS.between(from, until) / DAYS_A_YEAR;
    }

    boolean holds(UUID person, LocalDate day) {
        return personId.equals(person) && !day.isBefore(from) && day.isBefore(until);
    }
}
