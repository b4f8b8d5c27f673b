package org.kith.matching.whatif;

/** A way through a waiting list. */
public enum Way {
    /** The longest wait first; each takes the best who is free. */
    FIRST_COME,
    /** The best pair first, then the next. */
    BEST_PAIR_FIRST,
    /** One after the other too, but with what a place is worth to the rest of the list taken off. */
    ONE_AT_A_TIME_WITH_PRICES,
    /** The best plan of the whole list, every week. */
    WHOLE_PLAN
}
