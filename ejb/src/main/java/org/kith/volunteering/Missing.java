package org.kith.volunteering;

/** The first thing that keeps a volunteer from visiting, in the order in which it is asked. */
public enum Missing {
    /** Argument: the day. */
    LEFT,
    NO_PVG,
    /** Argument: the day it expired. */
    PVG_EXPIRED,
    /** Disclosure Scotland considers whether to bar the member. Argument: since when. */
    PVG_SUSPENDED,
    /** Barred. Argument: since when. */
    PVG_LISTED,
    /** Arguments: how many there are, how many are needed. */
    REFERENCES,
    NO_TRAINING,
    /** Argument: the day it expired. */
    TRAINING_EXPIRED,
    NO_INDUCTION,
    INDUCTION_EXPIRED,
    NO_ROLE_AGREEMENT,
    ROLE_AGREEMENT_EXPIRED,
    NOT_APPROVED,
    /** Everything is in order; the volunteer takes a break. */
    PAUSED
}
