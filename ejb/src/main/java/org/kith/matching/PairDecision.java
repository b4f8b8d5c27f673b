package org.kith.matching;

/** What a coordinator decided about a pair of a plan. */
public enum PairDecision {
    /** The two are being proposed to each other. */
    ACCEPTED,
    /** They shall not be suggested to each other. */
    VETOED,
    /** The person is being proposed somebody else. */
    CHANGED
}
