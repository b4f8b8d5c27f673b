package org.kith.visits;

/** What became of a word on a visit. */
public enum WordStanding {
    /** It is what stands now. */
    TAKEN,
    /** It does not fit what stands; a coordinator decides. */
    KEPT
}
