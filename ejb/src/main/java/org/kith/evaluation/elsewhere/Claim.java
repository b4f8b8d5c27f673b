package org.kith.evaluation.elsewhere;

/**
 * What may be said of events that were counted. Without people who waited in the same time nothing is said but the count; with
 * them, a difference only when the exact interval of the ratio leaves one out.
 */
public enum Claim {
    COUNTED_ONLY,
    NO_DIFFERENCE_SHOWN,
    LOWER_THAN_WAITING,
    HIGHER_THAN_WAITING
}
