package org.kith.safeguarding;

import org.kith.kernel.Rule;

/** What must hold for concerns. */
public enum ConcernRule implements Rule {
    /** A concern is closed by words on what was done. */
    CLOSING_SAYS_WHAT_WAS_DONE,
    /** Somebody received it before it is closed. */
    CONCERN_WAS_RECEIVED
}
