package org.kith.visits.care;

import java.time.LocalDate;

/** A sign of trouble and the day with which it began, by which it is the same sign when it is seen again. */
public record Sign(WarningKind kind, LocalDate since) {}
