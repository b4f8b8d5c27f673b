package org.kith.matching.across;

/** What an offer across partners writes on timelines. */
public enum OfferEvent {
    OFFER_TAKEN_UP,
    OFFER_PERSON_SAID_YES,
    OFFER_PERSON_SAID_NO,
    /** Both said yes; on the timelines of both partners. */
    OFFER_AGREED,
    /** The volunteer's partner says that the volunteer cannot go on. */
    OFFER_PARTED
}
