package org.kith.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which two people do not meet.
 *
 * @param who the match that is paused, or the one of the two who is away
 * @param until the last of them; null for as long as nobody says otherwise
 */
record Away(UUID who, LocalDate from, @Nullable LocalDate until) {
    boolean covers(ExpectedPlan.Met met, LocalDate day) {
        boolean concerns = who.equals(met.matchId()) || who.equals(met.personId()) || who.equals(met.volunteerId());
        return concerns && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
