package org.kith.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a match ends.
 *
 * @param waitAgain the person wants somebody else and goes back on the waiting list
 */
public record Ending(
        EndReason reason, LocalDate day, @Nullable String note, boolean waitAgain) {}
