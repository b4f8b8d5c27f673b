package org.kith.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the two of a match do not meet.
 *
 * @param until the last of them; null for as long as nobody says otherwise
 */
record Away(UUID matchId, LocalDate from, @Nullable LocalDate until) {
    boolean covers(UUID match, LocalDate day) {
        return matchId.equals(match) && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
