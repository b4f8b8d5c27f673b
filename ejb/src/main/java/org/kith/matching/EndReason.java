package org.kith.matching;

/** Why a match ended. */
public enum EndReason {
    NEED_MET,
    /** Both knew from the start, or agreed, that it would end now. */
    PLANNED,
    PERSON_ENDED,
    VOLUNTEER_LEFT,
    MOVED,
    CARE_HOME,
    DIED,
    UNSUITABLE,
    SAFEGUARDING,
    /** One of them said no to a proposal; they never met. */
    NOT_AGREED;

    /** Whether the person may want somebody else. */
    public boolean canWaitAgain() {
        return this != DIED;
    }

    /** Two who never met have reasons of their own, and so have two who did. */
    boolean fits(boolean met) {
        return met ? this != NOT_AGREED : this != NEED_MET && this != PLANNED;
    }

    /** Whether these two are not suggested to each other again. */
    boolean isForGood() {
        return this == UNSUITABLE || this == SAFEGUARDING;
    }
}
