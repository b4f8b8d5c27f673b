package org.kith.visits;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A weekly plan as pages read it. */
public record PlanSummary(
        UUID id, UUID matchId, RegularTime time, @Nullable LocalDate until) implements Serializable {}
