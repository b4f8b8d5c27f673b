package org.kith.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;
import org.kith.people.TimelineEntry;
import org.kith.volunteering.Clearance;

/**
 * Everything staff see of a match.
 *
 * @param coolingUntil until when both may take their yes back, null while they have not both said it
 * @param clearance of the volunteer today
 * @param pause the break that goes on or is planned
 */
public record MatchRecord(
        UUID id,
        int version,
        UUID personId,
        String personName,
        UUID volunteerId,
        String volunteerName,
        UUID waitingEntryId,
        Mode mode,
        MatchState state,
        Instant proposedAt,
        Grounds grounds,
        Answers answers,
        @Nullable Instant coolingUntil,
        @Nullable LocalDate introducedOn,
        @Nullable String agreementNote,
        @Nullable Break pause,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable String endNote,
        Clearance clearance,
        List<TimelineEntry> timeline) {

    /**
     * A break in a match.
     *
     * @param until the last day of it, null while nobody knows
     */
    public record Break(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}
}
