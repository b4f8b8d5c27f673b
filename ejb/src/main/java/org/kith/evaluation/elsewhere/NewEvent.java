package org.kith.evaluation.elsewhere;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a person elsewhere.
 *
 * @param nights in hospital, when they stayed
 */
public record NewEvent(
        EventKind kind,
        LocalDate happenedOn,
        @Nullable Integer nights,
        EventSource source,
        Certainty certainty,
        @Nullable @Size(max = 500) String words)
        implements Serializable {}
