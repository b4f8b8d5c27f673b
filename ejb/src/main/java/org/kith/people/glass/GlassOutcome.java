package org.kith.people.glass;

/** What a review of a look came to. */
public enum GlassOutcome {
    JUSTIFIED,
    NOT_JUSTIFIED
}
