package org.kith.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline.
 *
 * @param kind the message key {@code timeline.<kind>} says it in words
 */
public record TimelineEntry(
        UUID id,
        String kind,
        Instant happenedAt,
        String actorName,
        @Nullable String detail) {}
