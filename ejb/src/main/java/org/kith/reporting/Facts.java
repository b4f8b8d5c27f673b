package org.kith.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release counts, one record for each referral, wait, match and person, with days instead of states. A unit is a
 * name that leads nowhere; it says only that two numbers count the same one.
 */
record Facts(
        List<String> partners,
        List<Asked> referrals,
        List<Wait> waits,
        List<Pairing> matches,
        List<Visited> visits,
        List<Somebody> people,
        List<Pair> pairs) {

    /** A referral. */
    record Asked(
            String unit,
            String partner,
            LocalDate receivedOn,
            @Nullable LocalDate decidedOn,
            @Nullable String decision,
            @Nullable LocalDate heldOn) {
        String standing(LocalDate day) {
            if (decidedOn != null && !decidedOn.isAfter(day) && decision != null) return decision;
            return heldOn != null && !heldOn.isAfter(day) ? "ON_HOLD" : "TO_DECIDE";
        }
    }

    /** A time on the waiting list. */
    record Wait(
            String unit,
            String partner,
            LocalDate since,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate introducedOn) {}

    /** A match that was introduced. */
    record Pairing(
            String unit,
            String partner,
            LocalDate introducedOn,
            @Nullable LocalDate endedOn) {}

    /** The visits of one kind to one person in one quarter. */
    record Visited(String unit, String quarter, String kind, long visits) {}

    /** A person with the service. */
    record Somebody(
            String unit,
            String partner,
            LocalDate registeredOn,
            @Nullable LocalDate closedOn,
            boolean brings) {}

    /** One person's scores on one scale. */
    record Pair(
            String unit,
            String instrument,
            String scale,
            double before,
            @Nullable Double after,
            LocalDate givenOn,
            @Nullable LocalDate followedOn,
            @Nullable LocalDate leftOn) {

        /** The second score, if it was there by a day. */
        @Nullable
        Double afterBy(LocalDate day) {
            return followedOn == null || followedOn.isAfter(day) ? null : after;
        }

        boolean hasLeftBy(LocalDate day) {
            return leftOn != null && !leftOn.isAfter(day);
        }
    }
}
