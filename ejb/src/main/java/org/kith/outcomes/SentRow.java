package org.kith.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Questions that were sent to a person, as a line of the person's page. */
public record SentRow(UUID id, TimePoint timePoint, Instant madeAt, LocalDate untilOn, State state) {
    /** What became of them. */
    public enum State {
        OPEN,
        ANSWERED,
        TAKEN_BACK,
        /** Their last day is past. */
        OVER
    }
}
