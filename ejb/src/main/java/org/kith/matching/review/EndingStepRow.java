package org.kith.matching.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Something still to do after an ending, in a list. */
public record EndingStepRow(
        UUID id, UUID matchId, String personName, String volunteerName, EndingTask task, LocalDate dueOn)
        implements Serializable {
    /** Its day is over. */
    public boolean isLateOn(LocalDate day) {
        return dueOn.isBefore(day);
    }
}
