package org.kith.outcomes;

import java.util.UUID;

/** Somebody's answers were recorded. */
public record MeasureTaken(UUID administrationId, UUID personId) {}
