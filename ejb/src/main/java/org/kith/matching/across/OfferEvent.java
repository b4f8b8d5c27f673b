package org.kith.matching.across;

/** What an offer across partners writes on the person's timeline. */
public enum OfferEvent {
    OFFER_TAKEN_UP,
    OFFER_PERSON_SAID_YES,
    OFFER_PERSON_SAID_NO
}
