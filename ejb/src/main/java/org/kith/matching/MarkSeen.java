package org.kith.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a pair, as the shortlist shows it.
 *
 * @param until the last day of it, null for a veto
 * @param by who decided, null when that is not known
 */
public record MarkSeen(
        UUID id,
        MarkKind kind,
        UUID volunteerId,
        String volunteerName,
        @Nullable LocalDate until,
        String reason,
        @Nullable String by,
        Instant at) {}
