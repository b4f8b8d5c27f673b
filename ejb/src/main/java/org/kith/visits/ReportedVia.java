package org.kith.visits;

/** How word of a visit reached us. */
public enum ReportedVia {
    PHONE_PAGE,
    STAFF,
    PAPER,
    PERSON
}
