package org.kith.referrals;

/** Why somebody no longer waits. */
public enum WaitingEnd {
    MATCHED,
    NO_LONGER_WANTED,
    MOVED_AWAY,
    CARE_HOME,
    DIED,
    NOT_REACHED,
    ENTERED_TWICE,
    OTHER
}
