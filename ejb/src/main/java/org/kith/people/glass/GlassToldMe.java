package org.kith.people.glass;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at one's record in an emergency.
 *
 * @param byRole name of a {@link org.kith.access.Role}
 * @param outcome null until it was reviewed
 */
public record GlassToldMe(
        String byName,
        String byRole,
        String byPartner,
        String reason,
        Instant openedAt,
        @Nullable GlassOutcome outcome) {}
