package org.kith.volunteering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has to be verified before a volunteer may visit, in the order in which it is asked for. */
public enum CheckKind {
    /** Membership of the scheme for protecting vulnerable groups. Nobody is exempt. */
    PVG(1, 0),
    REFERENCE(2, 0),
    TRAINING(1, 3),
    INDUCTION(1, 0),
    ROLE_AGREEMENT(1, 0);

    private final int needed;
    private final int years;

    CheckKind(int needed, int years) {
        this.needed = needed;
        this.years = years;
    }

    /** How many valid ones a volunteer needs. */
    public int needed() {
        return needed;
    }

    /** When one of this date is usually renewed; null when it lasts. For PVG see {@link Membership}. */
    public @Nullable LocalDate renewalOf(LocalDate datedOn) {
        return years == 0 ? null : datedOn.plusYears(years);
    }
}
