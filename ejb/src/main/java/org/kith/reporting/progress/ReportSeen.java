package org.kith.reporting.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A whole report.
 *
 * @param narrative what was written so far, by section
 */
public record ReportSeen(
        UUID id, String title, LocalDate cutOff, Map<ReportPart, String> narrative, List<Signed> signatures) {
    /** Who signed for a sector. */
    public record Signed(Sector sector, String name, Instant at) {}

    public boolean isSigned() {
        return !signatures.isEmpty();
    }
}
