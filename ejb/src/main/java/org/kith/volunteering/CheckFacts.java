package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What clearance needs to know of a check.
 *
 * @param expiresOn the first day on which it no longer counts, null when it lasts or nobody knows yet
 * @param withdrawnOn the first day on which it no longer counts because it was taken back
 */
public record CheckFacts(
        UUID volunteerId,
        CheckKind kind,
        LocalDate datedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn) {

    boolean countsOn(LocalDate day) {
        return standsOn(day) && !hasExpiredOn(day);
    }

    /** Recorded by then and not taken back. */
    boolean standsOn(LocalDate day) {
        return !datedOn.isAfter(day) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    boolean hasExpiredOn(LocalDate day) {
        return expiresOn != null && !day.isBefore(expiresOn);
    }
}
