package org.kith.visits.planning;

import org.kith.kernel.Rule;

/** What must hold for days away and for group visits. */
public enum PlanningRule implements Rule {
    /** The last day away is not before the first. */
    DAYS_AWAY_HAVE_AN_ORDER,
    /** Longer than a year is a pause without an end, which the match has. */
    DAYS_AWAY_ARE_A_YEAR_AT_MOST,
    /** A group has at least two matches. */
    GROUP_HAS_TWO,
    /** From 1 minute to 12 hours. */
    GROUP_LASTS_A_WHILE
}
