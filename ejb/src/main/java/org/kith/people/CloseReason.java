package org.kith.people;

/** Why a record was closed. */
public enum CloseReason {
    NEED_MET,
    NO_LONGER_WANTED,
    MOVED_AWAY,
    CARE_HOME,
    DIED,
    UNSUITABLE,
    ENTERED_TWICE,
    /** Another partner took the person over; what stayed here stands on this record. */
    TRANSFERRED,
    OTHER
}
