package org.kith.visits;

/** Where a visit stands on a day. Confirmed and assumed are never the same thing. */
public enum VisitState {
    /** Its day is still to come, or is today. */
    PLANNED,
    /** Its day has passed and nobody has said anything. */
    ASSUMED,
    HAPPENED,
    DID_NOT_HAPPEN,
    CANCELLED
}
