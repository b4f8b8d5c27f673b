package org.kith.matching.review;

import java.time.LocalDate;

/** When a match is looked at together. */
public enum ReviewKind {
    /** Six weeks after the introduction. */
    SIX_WEEKS,
    /** Every six months from the introduction on. */
    SIX_MONTHS,
    /** Once, two weeks after the ending. */
    ENDING;

    private static final int FIRST_WEEKS = 6;
    private static final int MONTHS = 6;

    /** The day of the first review. */
    static LocalDate first(LocalDate introduced) {
        return introduced.plusWeeks(FIRST_WEEKS);
    }

    /** The first half-yearly day after both a review's own day and the day on which it was held. */
    static LocalDate next(LocalDate introduced, LocalDate due, LocalDate held) {
        var after = due.isAfter(held) ? due : held;
        var months = MONTHS;
        while (!introduced.plusMonths(months).isAfter(after)) {
            months += MONTHS;
        }
        return introduced.plusMonths(months);
    }
}
