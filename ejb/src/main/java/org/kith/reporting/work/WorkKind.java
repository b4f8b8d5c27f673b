package org.kith.reporting.work;

/** Work that other slices keep and that a partner's staff see to. */
public enum WorkKind {
    /** Letters, e-mails and calls to go out. */
    LETTER,
    /** People who wait for a match. */
    WAITER,
    /** People who wait and have not been called for longer than the partnership agreed. */
    CALL,
    /** Whether another partner knows the same person. */
    LIKENESS,
    /** Volunteers of other partners who could be taken on. */
    PASSPORT,
    /** Referrals and people that another partner offers. */
    OFFER,
    /** Visits on days on which the volunteer was, or will be, not cleared. */
    UNCLEARED,
    /** Volunteers who left and of whom Disclosure Scotland has not been told. */
    LEAVER,
    /** Matches with a volunteer of another partner who cannot go on. */
    PARTED
}
