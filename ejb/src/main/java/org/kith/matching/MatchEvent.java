package org.kith.matching;

/** What this slice writes on the timelines of person, volunteer and match. */
public enum MatchEvent {
    MATCH_PROPOSED,
    MATCH_PERSON_SAID_YES,
    MATCH_PERSON_SAID_NO,
    MATCH_VOLUNTEER_SAID_YES,
    MATCH_VOLUNTEER_SAID_NO,
    MATCH_PERSON_ASKED_MORE,
    MATCH_VOLUNTEER_ASKED_MORE,
    MATCH_PERSON_TOOK_BACK,
    MATCH_VOLUNTEER_TOOK_BACK,
    /** One side was sent an address with a code, or a letter. */
    MATCH_PERSON_ASKED,
    MATCH_VOLUNTEER_ASKED,
    MATCH_ASKING_OPENED,
    MATCH_ASKING_REVOKED,
    /** Both wanted to meet before the time to think it over had passed. */
    MATCH_SOONER,
    /** Nothing has happened for a week. */
    MATCH_STALLED,
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
