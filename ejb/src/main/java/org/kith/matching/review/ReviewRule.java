package org.kith.matching.review;

import org.kith.kernel.Rule;

/** What must hold for reviews and endings. */
public enum ReviewRule implements Rule {
    HOW_IT_IS_FROM_1_TO_5,
    /** It was neither held nor called off. */
    REVIEW_IS_OPEN,
    /** A review is closed by words on what was agreed. */
    REVIEW_SAYS_WHAT_WAS_AGREED,
    /** At least one of those it is about was heard. */
    SOMEBODY_WAS_HEARD,
    /** Each is heard once at a review. */
    HEARD_ONCE
}
