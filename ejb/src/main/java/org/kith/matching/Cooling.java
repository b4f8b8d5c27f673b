package org.kith.matching;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time after both have said yes in which each may still take it back, before they know each other's name. */
public final class Cooling {
    private Cooling() {}

    /** When it is over; null while one of the moments is not there. */
    public static @Nullable Instant until(@Nullable Instant one, @Nullable Instant other, int hours) {
        if (one == null || other == null) {
            return null;
        }
        return (one.isAfter(other) ? one : other).plus(Duration.ofHours(hours));
    }
}
