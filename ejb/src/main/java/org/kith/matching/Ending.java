package org.kith.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a match ends.
 *
 * @param waitAgain the person wants somebody else and goes back on the waiting list
 * @param restUntil the last day of the volunteer's rest, null when they need none
 */
public record Ending(
        EndReason reason,
        LocalDate day,
        @Nullable String note,
        boolean waitAgain,
        @Nullable LocalDate restUntil) {
    /** Without a rest. */
    public Ending(EndReason reason, LocalDate day, @Nullable String note, boolean waitAgain) {
        this(reason, day, note, waitAgain, null);
    }
}
