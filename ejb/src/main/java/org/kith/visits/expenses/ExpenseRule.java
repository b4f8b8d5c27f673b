package org.kith.visits.expenses;

import org.kith.kernel.Rule;

/** What must hold for claims. */
public enum ExpenseRule implements Rule {
    /** From a tenth of a mile to 300, in tenths. */
    MILES_ARE_POSSIBLE,
    /** From a penny to £500. */
    MONEY_IS_POSSIBLE,
    /** Nobody is paid for “something else”. */
    CLAIM_SAYS_WHAT_FOR,
    /** The journey has been made. */
    JOURNEY_DAY_HAS_COME,
    /** One claim of a kind for a visit. */
    VISIT_IS_CLAIMED_ONCE,
    /** What was decided, or withdrawn, is not changed. */
    CLAIM_IS_OPEN,
    /** Nobody decides on what they claimed themselves. */
    CLAIM_IS_NOT_MY_OWN,
    /** A refusal says why. */
    REFUSAL_HAS_A_REASON,
    /** There is no rate for the day. */
    RATE_IS_KNOWN,
    /** A journey is topped up by what is owed, once. */
    SOMETHING_IS_OWED,
    /** A picture as telephones make them, or one of a scanner. */
    RECEIPT_IS_A_PICTURE,
    /** So large that it is no photograph of a receipt. */
    RECEIPT_IS_SMALL_ENOUGH,
    /** There is something to take to the payroll. */
    SOMETHING_IS_TO_BE_PAID
}
