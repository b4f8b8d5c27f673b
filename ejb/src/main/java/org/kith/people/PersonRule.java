package org.kith.people;

import org.kith.kernel.Rule;

/** What must hold for a person's record. */
public enum PersonRule implements Rule {
    /** Both a given and a family name. */
    PERSON_HAS_A_NAME,
    /** Not in the future and not before 1900. */
    BIRTH_IS_POSSIBLE,
    /** Argument: what was typed. */
    POSTCODE_IS_UNDERSTOOD,
    /** Argument: the code that is not in the list. */
    INTEREST_IS_IN_THE_LIST,
    /** Argument: the code that is not in the list. */
    LANGUAGE_IS_IN_THE_LIST,
    /** Nothing changes on a closed record until it is opened again. */
    RECORD_IS_OPEN,
    /** It was closed before. */
    RECORD_IS_CLOSED,
    /** A carer who may act needs a note who agreed to it and when. */
    PERMISSION_IS_RECORDED,
    /** The carer's link was not ended before. */
    CARER_IS_LINKED,
    /** An export says what it is for. */
    EXPORT_HAS_A_REASON,
    /** Argument: how many cells of the file are wrong. */
    EVERY_ROW_IS_RIGHT,
    /** An interest is named with letters, 55 at most. */
    INTEREST_HAS_A_NAME,
    /** Nobody named it before, and no other interest has this word. */
    INTEREST_IS_NEW,
    /** All words for an interest together are at most 500 letters. */
    INTEREST_WORDS_ARE_FEW,
    /** An interest counts as another one that is known, and never as itself in a circle. */
    INTEREST_COUNTS_AS_ANOTHER
}
