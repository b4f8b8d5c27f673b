package org.kith.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as a page shows it. */
public record PlanSeen(
        UUID id,
        String askedBy,
        PlanWish wish,
        Instant solvedAt,
        int solvedTimes,
        PlanNumbers numbers,
        List<Suggestion> open,
        List<Suggestion> decided,
        List<Left> left,
        List<Source> sources) {

    /**
     * Whose volunteers the plan has.
     *
     * @param lender the partner that lends them, null for the own ones
     * @param pairs to decide about, or accepted
     */
    public record Source(@Nullable String lender, int pairs) {}

    /**
     * A pair of the plan.
     *
     * @param price what the volunteer's place is worth to the rest of the list
     */
    public record Suggestion(
            UUID id,
            UUID entryId,
            String personName,
            UUID volunteerId,
            String volunteerName,
            int score,
            List<Reason> reasons,
            long price,
            @Nullable PairDecision decision,
            @Nullable UUID matchId) {}

    /** Somebody who stays on the list. */
    public record Left(
            UUID entryId,
            String personName,
            HardRule blocking,
            @Nullable HardRule change,
            @Nullable UUID volunteerId,
            @Nullable String volunteerName,
            List<Object> arguments) {}
}
