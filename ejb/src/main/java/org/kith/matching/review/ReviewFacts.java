package org.kith.matching.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as the partner's staff read it.
 *
 * @param summary what was agreed when it was held
 */
public record ReviewFacts(
        UUID id,
        UUID matchId,
        ReviewKind kind,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable String summary,
        @Nullable Instant calledOffAt)
        implements Serializable {
    /** Neither held nor called off. */
    public boolean isOpen() {
        return doneAt == null && calledOffAt == null;
    }
}
