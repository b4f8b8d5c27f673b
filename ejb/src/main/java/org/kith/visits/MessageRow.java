package org.kith.visits;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as the coordinator reads it. */
public record MessageRow(
        UUID id,
        String fromName,
        String words,
        Instant sentAt,
        @Nullable Instant doneAt,
        @Nullable String doneNote,
        @Nullable PairSummary pair)
        implements Serializable {}
