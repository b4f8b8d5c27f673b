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
    PERSON_IS_ASKED_ONCE,
    /** Names are told with the agreement, so the person has said yes to that before. */
    PERSON_AGREED_TO_NAMES,
    /** The volunteer is still here and has room. */
    VOLUNTEER_IS_STILL_FREE,
    /** Nobody said that these two shall not meet, whatever record the volunteer had then. */
    NOT_KEPT_APART,
    /** The other partner has to tell the person something. */
    PARTING_HAS_A_REASON;

    /** What the database found when both had said yes. */
    static OfferRule refused(Throwable why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (message.contains("across: names")) {
                return PERSON_AGREED_TO_NAMES;
            }
            if (message.contains("across: looking")) {
                return PERSON_STILL_LOOKS;
            }
            if (message.contains("across: apart")) {
                return NOT_KEPT_APART;
            }
            if (message.contains("across: room")) {
                return VOLUNTEER_IS_STILL_FREE;
            }
        }
        return OFFER_IS_OPEN;
    }
}
