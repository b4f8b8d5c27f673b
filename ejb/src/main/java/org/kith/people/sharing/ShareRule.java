package org.kith.people.sharing;

import org.kith.kernel.Rule;

/** What must hold for a share. */
public enum ShareRule implements Rule {
    /** Both partners accepted the agreement, and it runs today. */
    AGREEMENT_IS_IN_FORCE,
    /** Not above the level of the agreement. */
    LEVEL_IS_AGREED,
    /** From today on at most twelve months, and not in the past. */
    SHARE_ENDS_WITHIN_A_YEAR,
    /** The person said yes to that partner, purpose and the first group of data of each level up to this one. */
    PERSON_SAID_YES,
    /** It was not revoked before. */
    SHARE_STANDS,
    /** A reason in a few words. */
    SHARE_HAS_A_REASON,
    /** There is an introduction to take on: level two or more. */
    INTRODUCTION_IS_OFFERED
}
