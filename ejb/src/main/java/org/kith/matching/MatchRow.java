package org.kith.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;

/** A match as a list shows one. */
public record MatchRow(
        UUID id,
        UUID personId,
        String personName,
        UUID volunteerId,
        String volunteerName,
        Mode mode,
        MatchState state,
        Instant proposedAt,
        @Nullable LocalDate introducedOn,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason) {}
