package org.kith.matching;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Barrier;
import org.kith.people.Mode;

/**
 * What a volunteer is told about somebody before saying yes or no: no name, no street.
 *
 * @param answer what the volunteer has said, null when nothing yet
 * @param area outward postcode
 * @param availability a mask of {@link HalfDay}s
 */
public record Asked(
        UUID matchId,
        Mode mode,
        Instant proposedAt,
        @Nullable Answer answer,
        @Nullable String area,
        @Nullable AgeBand ageBand,
        Set<String> interests,
        Set<String> languages,
        Set<Barrier> barriers,
        int availability) {}
