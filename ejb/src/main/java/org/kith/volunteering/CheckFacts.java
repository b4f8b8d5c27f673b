package org.kith.volunteering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What clearance needs to know of a check.
 *
 * @param expiresOn the first day on which it no longer counts, null when it lasts or nobody knows yet
 * @param withdrawnOn the first day on which it no longer counts because it was taken back
 * @param suspensions of a PVG membership; none for anything else
 */
public record CheckFacts(
        UUID volunteerId,
        CheckKind kind,
        LocalDate datedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        List<Suspension> suspensions) {

    /** A check that nothing suspends. */
    public CheckFacts(
            UUID volunteerId,
            CheckKind kind,
            LocalDate datedOn,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate withdrawnOn) {
        this(volunteerId, kind, datedOn, expiresOn, withdrawnOn, List.of());
    }

    /** The same with what Disclosure Scotland told of the volunteer; only a PVG membership is touched by it. */
    CheckFacts under(List<Suspension> told) {
        return kind == CheckKind.PVG && !told.isEmpty()
                ? new CheckFacts(volunteerId, kind, datedOn, expiresOn, withdrawnOn, told)
                : this;
    }

    boolean countsOn(LocalDate day) {
        return standsOn(day) && !hasExpiredOn(day) && suspensionOn(day).isEmpty();
    }

    /** Recorded by then and not taken back. */
    boolean standsOn(LocalDate day) {
        return !datedOn.isAfter(day) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    boolean hasExpiredOn(LocalDate day) {
        return expiresOn != null && !day.isBefore(expiresOn);
    }

    /** What keeps a membership from counting on a day; being listed stands before being considered. */
    Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.stream()
                .filter(one -> one.covers(day))
                .min((one, other) -> Boolean.compare(other.listed(), one.listed()));
    }
}
