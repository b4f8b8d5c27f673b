package org.kith.visits.expenses;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Claims that went to the payroll together. */
public record Payment(UUID id, Instant at, long claims, long pence) implements Serializable {}
