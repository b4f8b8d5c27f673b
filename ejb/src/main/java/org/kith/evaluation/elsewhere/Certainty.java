package org.kith.evaluation.elsewhere;

/** How certain it is that it happened then. */
public enum Certainty {
    CERTAIN,
    LIKELY,
    UNSURE
}
