package org.kith.visits;

/** What this slice writes on a timeline. */
public enum VisitEvent {
    /** Staff know that the volunteer was not cleared on the visit's day, and have seen to it. */
    VISIT_UNCLEARED_SEEN
}
