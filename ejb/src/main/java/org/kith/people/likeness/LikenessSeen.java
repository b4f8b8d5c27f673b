package org.kith.people.likeness;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as the partner's staff read it.
 *
 * @param partnerName with whom to talk; null until both partners want to
 */
public record LikenessSeen(
        UUID id,
        UUID personId,
        String personName,
        Instant foundAt,
        @Nullable LikenessAnswer answer,
        @Nullable String partnerName,
        @Nullable String partnerPhone) {

    public boolean isOpen() {
        return answer == null;
    }
}
