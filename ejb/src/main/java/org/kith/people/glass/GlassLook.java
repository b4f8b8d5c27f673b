package org.kith.people.glass;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look in an emergency.
 *
 * @param personId null for those who are not told whom it was about
 * @param byName null for whoever looked
 * @param byPartnerId null for whoever looked
 * @param ownerPartnerId the person's partner; null where it is the reader's own
 * @param outcome null until it was reviewed
 */
public record GlassLook(
        UUID id,
        @Nullable UUID personId,
        @Nullable String byName,
        @Nullable String byRole,
        @Nullable UUID byPartnerId,
        @Nullable UUID ownerPartnerId,
        String reason,
        Instant openedAt,
        Instant untilAt,
        @Nullable Instant endedAt,
        @Nullable GlassOutcome outcome,
        @Nullable String reviewWords) {

    public boolean isOpenAt(Instant now) {
        return endedAt == null && untilAt.isAfter(now);
    }
}
