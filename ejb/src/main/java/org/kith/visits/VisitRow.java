package org.kith.visits;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit in a list of the partner's staff. */
public record VisitRow(
        UUID id,
        UUID matchId,
        LocalDate day,
        LocalTime startsAt,
        String mode,
        @Nullable VisitOutcome outcome,
        @Nullable MissedReason missedReason,
        @Nullable Integer minutes,
        @Nullable Instant cancelledAt,
        UUID personId,
        String personName,
        String volunteerName,
        @Nullable String volunteerPhone)
        implements Serializable {

    /** Where it stands on a day. */
    public VisitState stateOn(LocalDate today) {
        if (cancelledAt != null) {
            return VisitState.CANCELLED;
        }
        if (outcome != null) {
            return outcome == VisitOutcome.HAPPENED ? VisitState.HAPPENED : VisitState.DID_NOT_HAPPEN;
        }
        return day.isBefore(today) ? VisitState.ASSUMED : VisitState.PLANNED;
    }
}
