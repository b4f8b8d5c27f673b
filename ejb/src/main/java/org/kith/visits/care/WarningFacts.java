package org.kith.visits.care;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A warning as the partner's staff read it. */
public record WarningFacts(
        UUID id,
        UUID matchId,
        WarningKind kind,
        LocalDate since,
        Instant seenAt,
        @Nullable Instant answeredAt,
        @Nullable String answer)
        implements Serializable {}
