package org.kith.matching;

/** How far a match is. Never stored: it follows from what happened and when. */
public enum MatchState {
    /** At least one of them has not answered yet. */
    PROPOSED,
    /** Both said yes. */
    AGREED,
    /** The day of the introduction is set. */
    INTRODUCTION_PLANNED,
    ACTIVE,
    PAUSED,
    ENDED
}
