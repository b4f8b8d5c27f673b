package org.kith.outcomes;

/** What this slice writes on a person's timeline. */
public enum OutcomeEvent {
    MEASURE_RECORDED,
    MEASURE_REPLACED
}
