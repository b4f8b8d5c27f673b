package org.kith.coproduction.mattering;

/** What this slice writes on a person's timeline. */
public enum MatteringEvent {
    PERSONAL_OUTCOME_WANTED,
    PERSONAL_OUTCOME_REVIEWED
}
