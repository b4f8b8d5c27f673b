package org.kith.matching.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A review that is to be held, in a list.
 *
 * @param heard how many have said something
 */
public record ReviewRow(
        UUID id, UUID matchId, String personName, String volunteerName, ReviewKind kind, LocalDate dueOn, long heard)
        implements Serializable {
    /** Its day is over. */
    public boolean isLateOn(LocalDate day) {
        return dueOn.isBefore(day);
    }
}
