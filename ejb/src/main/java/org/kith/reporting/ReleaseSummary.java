package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A release as the list shows it. */
public record ReleaseSummary(UUID id, LocalDate cutOff, Instant madeAt) {}
