package org.kith.safeguarding;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concern as the safeguarding lead reads it. */
public record ConcernFacts(
        UUID id,
        int version,
        @Nullable UUID matchId,
        @Nullable UUID personId,
        String raisedByName,
        Instant raisedAt,
        String words,
        ThreePoints points,
        PointAnswer personTold,
        Instant answerBy,
        @Nullable Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable String closedNote,
        @Nullable ConcernOutcome outcome,
        @Nullable LocalDate councilToldOn,
        @Nullable String councilReference)
        implements Serializable {

    /** Nobody took it up in time. */
    public boolean isLateAt(Instant now) {
        return receivedAt == null && now.isAfter(answerBy);
    }
}
