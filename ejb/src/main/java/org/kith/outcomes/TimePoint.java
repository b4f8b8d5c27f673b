package org.kith.outcomes;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** When in a person's time with the service a measure is taken. */
public enum TimePoint {
    /** Before the first visit. */
    BASELINE(null),
    WEEKS_12(Period.ofWeeks(12)),
    MONTHS_6(Period.ofMonths(6)),
    /** A year after the introduction, and every year from then on. */
    YEARLY(Period.ofYears(1)),
    /** When it ends. */
    EXIT(null);

    private static final Period APART = Period.ofMonths(6);
    private static final Period GRACE = Period.ofWeeks(2);
    private final @Nullable Period after;

    TimePoint(@Nullable Period after) {
        this.after = after;
    }

    /** Whether it is compared with the baseline. */
    public boolean isFollowUp() {
        return this != BASELINE;
    }

    /** Whether it has a day of its own, counted from the introduction. */
    public boolean isDated() {
        return after != null;
    }

    /** Whether it comes again and again, a year after the last. */
    public boolean isRepeated() {
        return this == YEARLY;
    }

    /**
     * Whether answers of two days, both at this time point, are of the same time. Those that come every year are when less than
     * half a year lies between them; of all others there is one.
     */
    public boolean isOnce(LocalDate one, LocalDate other) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        return !isRepeated() || later.isBefore(earlier.plus(APART));
    }

    /** The first day whose answers count for what is due on a day. */
    LocalDate countsFrom(LocalDate dueOn) {
        return isRepeated() ? dueOn.minus(APART).plusDays(1) : LocalDate.MIN;
    }

    /** Whether a follow-up should have been taken by a day; there are two weeks to find the time. */
    public boolean isOverdue(LocalDate baseline, LocalDate today) {
        return after != null && !baseline.plus(after).plus(GRACE).isAfter(today);
    }
}
