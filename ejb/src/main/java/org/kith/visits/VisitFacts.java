package org.kith.visits;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as pages read it. Day and time are as on a clock in the city.
 *
 * @param movedFromId the visit it stands for, which was to be on another day
 * @param gatheringId the group visit it is part of
 */
public record VisitFacts(
        UUID id,
        int version,
        UUID matchId,
        LocalDate day,
        LocalTime startsAt,
        @Nullable Integer plannedMinutes,
        String mode,
        @Nullable VisitOutcome outcome,
        @Nullable MissedReason missedReason,
        @Nullable Integer minutes,
        @Nullable Integer howItWent,
        @Nullable ReportedVia reportedVia,
        @Nullable Instant reportedAt,
        @Nullable Instant cancelledAt,
        @Nullable CancelReason cancelReason,
        @Nullable UUID movedFromId,
        @Nullable UUID gatheringId)
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
