package org.kith.visits.safety;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that a volunteer makes alone, on the volunteer's page.
 *
 * @param asked whether the volunteer was asked if all is well
 */
public record Alone(
        UUID id,
        UUID visitId,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        boolean asked) implements Serializable {}
