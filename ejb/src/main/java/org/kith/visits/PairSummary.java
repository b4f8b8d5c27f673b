package org.kith.visits;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people who were introduced, as staff read them. */
public record PairSummary(
        UUID matchId,
        UUID personId,
        String personName,
        UUID volunteerId,
        String volunteerName,
        @Nullable String volunteerPhone,
        String mode,
        LocalDate introducedOn,
        @Nullable LocalDate endedOn)
        implements Serializable {}
