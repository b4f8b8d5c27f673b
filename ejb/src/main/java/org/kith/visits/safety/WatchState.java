package org.kith.visits.safety;

/** How a visit made alone stands, the worst last. */
public enum WatchState {
    ENDED,
    /** Somebody spoke to the volunteer. */
    ANSWERED,
    UNDER_WAY,
    /** Over time; the volunteer is being asked. */
    ASKED,
    /** Others were told that somebody is not out, and now the phone says that all is well: whoever was told closes it. */
    SAYS_WELL,
    /** Nobody knows where the volunteer is. */
    OVERDUE,
    /** The quiet word was heard. */
    DISTRESS;

    /** Whether a person has to do something now. */
    public boolean isAlarm() {
        return this == SAYS_WELL || this == OVERDUE || this == DISTRESS;
    }
}
