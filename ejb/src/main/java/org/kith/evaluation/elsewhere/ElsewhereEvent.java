package org.kith.evaluation.elsewhere;

/** What this slice writes on a person's timeline. */
public enum ElsewhereEvent {
    EXTERNAL_EVENT_NOTED,
    EXTERNAL_EVENT_STRUCK_OUT
}
