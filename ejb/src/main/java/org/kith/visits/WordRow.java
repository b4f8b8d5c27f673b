package org.kith.visits;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word on a visit that does not fit what stands, beside it.
 *
 * @param stands what is kept of the visit now; null when nobody had said anything
 * @param standsVia how that reached us
 * @param said what the word says instead
 */
public record WordRow(
        UUID id,
        UUID visitId,
        LocalDate day,
        LocalTime startsAt,
        @Nullable VisitOutcome stands,
        @Nullable ReportedVia standsVia,
        @Nullable Instant calledOffAt,
        VisitOutcome said,
        ReportedVia saidVia,
        @Nullable MissedReason reason,
        @Nullable Integer minutes,
        @Nullable String note,
        Instant toldAt,
        VisitRule because,
        String personName,
        String volunteerName)
        implements Serializable {}
