package org.kith.safeguarding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a concern is closed.
 *
 * @param councilToldOn the day on which the council was told, when it was
 * @param councilReference the council's number for it, when there is one
 */
public record Closing(
        ConcernOutcome outcome,
        String whatWasDone,
        @Nullable LocalDate councilToldOn,
        @Nullable String councilReference) {}
