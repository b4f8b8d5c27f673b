package org.kith.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kith.access.CurrentActor;
import org.kith.matching.MatchEnded;

/** Lets the coming visits of a match go in the transaction that ends it. */
@Dependent
class MatchFollowing {
    @Inject
    private Visits visits;

    @Inject
    private Clock clock;

    void heard(@Observes MatchEnded ended) {
        // When a volunteer ends a match the plans are out of their sight; the hourly job follows.
        if (CurrentActor.get().role().isPartnerStaff()) {
            visits.expect(ended.matchId(), clock.instant());
        }
    }
}
