package org.kith.visits.care;

/** A sign that a match may be in trouble. */
public enum WarningKind {
    /** Two visits in a row did not happen. */
    TWO_MISSED,
    /** The last three visits were at most two thirds as long as the three before. */
    SHORTER,
    /** The volunteer said that the last visit went not well at all, or that the last two went not so well. */
    VOLUNTEER_UNHAPPY,
    /** The person said that it is not so well or not well at all with the visits. */
    PERSON_UNHAPPY
}
