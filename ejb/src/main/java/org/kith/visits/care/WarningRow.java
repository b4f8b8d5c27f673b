package org.kith.visits.care;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A warning that waits for an answer, in a list. */
public record WarningRow(UUID id, String personName, String volunteerName, WarningKind kind, LocalDate since)
        implements Serializable {}
