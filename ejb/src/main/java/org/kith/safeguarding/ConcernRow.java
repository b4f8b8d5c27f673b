package org.kith.safeguarding;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concern in the lead's list; its words are on its own page. */
public record ConcernRow(
        UUID id,
        String raisedByName,
        Instant raisedAt,
        Instant answerBy,
        @Nullable Instant receivedAt,
        @Nullable Instant closedAt)
        implements Serializable {

    /** Nobody took it up in time. */
    public boolean isLateAt(Instant now) {
        return receivedAt == null && now.isAfter(answerBy);
    }
}
