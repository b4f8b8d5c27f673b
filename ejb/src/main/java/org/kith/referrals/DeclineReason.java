package org.kith.referrals;

/** Why a referral was not accepted. */
public enum DeclineReason {
    UNDER_AGE,
    OUTSIDE_AREA,
    NEEDS_MORE_THAN_BEFRIENDING,
    NO_CAPACITY,
    ALREADY_SUPPORTED,
    PERSON_SAID_NO,
    WITHDRAWN,
    NOT_REACHED,
    MOVED_AWAY,
    DIED,
    DUPLICATE,
    OTHER;

    /** Whether the person still looks for something, so that we owe them somewhere else to turn to. */
    public boolean needsSignpost() {
        return switch (this) {
            case UNDER_AGE, OUTSIDE_AREA, NEEDS_MORE_THAN_BEFRIENDING, NO_CAPACITY -> true;
            default -> false;
        };
    }

    /** Whether a letter about it helps anybody; of a death and of an entry made twice it would hurt or confuse. */
    public boolean isToldByLetter() {
        return this != DIED && this != DUPLICATE;
    }
}
