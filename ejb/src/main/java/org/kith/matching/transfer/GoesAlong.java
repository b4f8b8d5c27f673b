package org.kith.matching.transfer;

/**
 * What the person may choose to have go along. Names, contact, what is looked for, the place in the waiting list, choices and
 * exclusions always do; visits, notes, concerns and the referral letter never do (access.md 1).
 */
public enum GoesAlong {
    /** Health, home risks and what helps on a visit. */
    HEALTH,
    /** Carers and whether they may act. */
    CARERS,
    /** Answers to questionnaires with their scores. */
    OUTCOMES
}
