package org.kith.matching.across;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a match of another partner is in which an own volunteer has a part.
 *
 * @param introducedOn the day on which they meet, null until it is fixed
 * @param partedAt when the own partner said that the volunteer cannot go on
 */
public record LentPlace(
        @Nullable LocalDate introducedOn,
        @Nullable LocalDate endedOn,
        @Nullable Instant partedAt) {
    /** Whether the volunteer still has a part in it. */
    public boolean isOpen() {
        return endedOn == null && partedAt == null;
    }
}
