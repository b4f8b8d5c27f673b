package org.kith.visits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was there says of a visit.
 *
 * @param key made once by the form; the same key twice is the same report
 */
record VisitReport(
        UUID key,
        VisitOutcome outcome,
        @Nullable MissedReason reason,
        @Nullable Integer minutes,
        ReportedVia via,
        @Nullable UUID by,
        Instant at) {

    VisitReport {
        if (minutes != null) {
            VisitRule.MINUTES_ARE_POSSIBLE.require(minutes >= 1 && minutes <= 720);
        }
        VisitRule.MISSED_VISIT_HAS_A_REASON.require(outcome == VisitOutcome.HAPPENED || reason != null);
    }
}
