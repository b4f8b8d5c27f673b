package org.kith.matching.across;

import org.kith.kernel.Rule;

/** What must hold for an offer across partners. */
public enum OfferRule implements Rule {
    /** The other partner's person still looks for a befriender. */
    PERSON_STILL_LOOKS,
    /** It is not over. */
    OFFER_IS_OPEN,
    /** The person's partner asks the person only after taking it up. */
    OFFER_IS_TAKEN_UP,
    /** This volunteer is offered for this person already. */
    OFFER_IS_NEW,
    /** The person has one proposal at a time, from wherever it comes. */
    PERSON_IS_ASKED_ONCE
}
