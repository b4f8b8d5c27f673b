package org.kith.matching;

import java.time.Instant;
import java.util.UUID;

/** How far a plan is that somebody asked for. */
public record PlanProgress(UUID id, PlanState state, PlanStep step, Instant askedAt, String askedBy, PlanWish wish) {}
