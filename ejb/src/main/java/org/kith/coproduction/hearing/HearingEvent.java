package org.kith.coproduction.hearing;

/** What this slice writes on a person's timeline. */
public enum HearingEvent {
    CONVERSATION_HELD,
    CONVERSATION_COPY_GIVEN
}
