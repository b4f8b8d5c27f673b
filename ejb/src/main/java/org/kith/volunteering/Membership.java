package org.kith.volunteering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long a membership of the PVG scheme lasts. Those who joined before terms began are told their date in phases. */
final class Membership {
    /** Five-year terms exist from this day on, not from the day the scheme became compulsory a year before. */
    static final LocalDate TERMS_BEGAN = LocalDate.of(2026, 4, 1);

    private static final int TERM_IN_YEARS = 5;

    private Membership() {}

    /** The first day after the term, null when only Disclosure Scotland can say. */
    static @Nullable LocalDate expiryOf(LocalDate joinedOn) {
        return joinedOn.isBefore(TERMS_BEGAN) ? null : joinedOn.plusYears(TERM_IN_YEARS);
    }
}
