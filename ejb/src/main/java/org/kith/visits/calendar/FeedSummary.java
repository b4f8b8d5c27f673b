package org.kith.visits.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that still opens a calendar. The address itself was shown once and is not kept. */
public record FeedSummary(
        UUID id,
        boolean withNames,
        Instant madeAt,
        @Nullable Instant lastReadAt) implements Serializable {}
