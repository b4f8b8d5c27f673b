package org.kith.people;

/** What can be wrong with a cell of a file. */
public enum ImportProblem {
    MISSING,
    TOO_LONG,
    NOT_A_DATE,
    DATE_NOT_POSSIBLE,
    NOT_A_POSTCODE,
    NOT_AN_EMAIL,
    NOT_IN_THE_LIST,
    NOT_YES_OR_NO
}
