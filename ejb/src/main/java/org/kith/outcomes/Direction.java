package org.kith.outcomes;

/** Which end of a scale is the better one. */
public enum Direction {
    HIGHER_BETTER,
    LOWER_BETTER
}
