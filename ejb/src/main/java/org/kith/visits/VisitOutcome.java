package org.kith.visits;

/** What somebody who was there said of a visit. */
public enum VisitOutcome {
    HAPPENED,
    DID_NOT_HAPPEN
}
