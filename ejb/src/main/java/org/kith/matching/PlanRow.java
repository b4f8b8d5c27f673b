package org.kith.matching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan in the list of plans; without numbers while it is not ready. */
public record PlanRow(
        UUID id,
        PlanState state,
        Instant askedAt,
        String askedBy,
        PlanWish wish,
        @Nullable PlanNumbers numbers) {}
