package org.kith.matching.across;

/** Why an offer across partners is over. */
public enum OfferEnd {
    /** The volunteer's partner took it back. */
    TAKEN_BACK,
    /** The person's partner does not take it up. */
    NOT_TAKEN_UP,
    PERSON_SAID_NO,
    VOLUNTEER_SAID_NO,
    VOLUNTEER_LEFT,
    /** Both said yes: it became a match. */
    AGREED
}
