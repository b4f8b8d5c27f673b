package org.kith.reporting.progress;

import java.time.LocalDate;
import java.util.UUID;

/** A report as its list shows it. */
public record ReportRow(UUID id, String title, LocalDate cutOff) {}
