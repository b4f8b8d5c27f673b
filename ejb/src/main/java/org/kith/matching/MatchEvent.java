package org.kith.matching;

/** What this slice writes on the timelines of person, volunteer and match. */
public enum MatchEvent {
    MATCH_PROPOSED,
    MATCH_PERSON_SAID_YES,
    MATCH_PERSON_SAID_NO,
    MATCH_VOLUNTEER_SAID_YES,
    MATCH_VOLUNTEER_SAID_NO,
    MATCH_INTRODUCED,
    MATCH_PAUSED,
    MATCH_RESUMED,
    MATCH_ENDED,
    MATCH_EXCLUDED,
    MATCH_HELD,
    MATCH_PUT_OFF,
    MATCH_MARK_LIFTED,
    MATCH_WAITS_AGAIN
}
