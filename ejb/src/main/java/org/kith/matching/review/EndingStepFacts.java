package org.kith.matching.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to do after an ending, as the partner's staff read it. */
public record EndingStepFacts(
        UUID id,
        EndingTask task,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable String note) implements Serializable {}
