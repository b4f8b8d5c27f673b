package org.kith.safeguarding;

import org.kith.kernel.Rule;

/** What must hold for concerns. */
public enum ConcernRule implements Rule {
    /** A concern is closed by words on what was done. */
    CLOSING_SAYS_WHAT_WAS_DONE,
    /** Somebody received it before it is closed or handed over. */
    CONCERN_WAS_RECEIVED,
    /** Whoever says that the council was told says when. */
    COUNCIL_WAS_TOLD_ON_A_DAY,
    /** Not before the worry was raised and not in the future. */
    COUNCIL_WAS_TOLD_SINCE,
    /** What is closed is not handed over. */
    CONCERN_IS_OPEN,
    /** The lead of another partner, who is one today. */
    LEAD_IS_ELSEWHERE
}
