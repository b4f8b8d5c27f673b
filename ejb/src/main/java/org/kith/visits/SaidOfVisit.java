package org.kith.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer says of a visit, perhaps hours before it reaches us.
 *
 * @param id made by the phone; the same id twice is the same word
 * @param minutes how long it lasted, 1 to 720
 * @param howItWent from 1, it was hard, to 5, very well
 * @param ago how long the phone kept it, by the phone's own clock; from none to 14 days, whatever it says
 */
public record SaidOfVisit(
        UUID id,
        UUID visitId,
        VisitOutcome outcome,
        @Nullable MissedReason reason,
        @Nullable Integer minutes,
        @Nullable Integer howItWent,
        @Nullable String note,
        Duration ago) {
    private static final Duration LONGEST = Duration.ofDays(14);

    public SaidOfVisit {
        VisitRule.HOW_IT_WENT_IS_AN_ANSWER.require(howItWent == null || (howItWent >= 1 && howItWent <= 5));
        ago = ago.isNegative() ? Duration.ZERO : ago.compareTo(LONGEST) > 0 ? LONGEST : ago;
    }

    /** When it was said, by our clock: a phone whose clock is days off is off by the same at both ends. */
    Instant toldAt(Instant now) {
        return now.minus(ago);
    }
}
