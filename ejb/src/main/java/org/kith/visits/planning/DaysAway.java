package org.kith.visits.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a person is away, both included. */
public record DaysAway(
        UUID id, LocalDate from, LocalDate until, @Nullable String reason) implements Serializable {}
