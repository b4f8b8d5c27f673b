package org.kith.visits.care;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.visits.VisitOutcome;

/**
 * A past visit of which somebody has spoken, as far as signs of trouble go.
 *
 * @param howItWent from 1, not well at all, to 5, very well; null when the volunteer did not say
 */
public record SeenVisit(
        Owner owner,
        UUID matchId,
        LocalDate day,
        VisitOutcome outcome,
        @Nullable Integer minutes,
        @Nullable Integer howItWent) {
    /** As a query reads it. */
    public SeenVisit(
            UUID partnership,
            UUID partner,
            UUID matchId,
            LocalDate day,
            VisitOutcome outcome,
            @Nullable Integer minutes,
            @Nullable Integer howItWent) {
        this(new Owner(partnership, partner), matchId, day, outcome, minutes, howItWent);
    }

    boolean isMissed() {
        return outcome == VisitOutcome.DID_NOT_HAPPEN;
    }
}
