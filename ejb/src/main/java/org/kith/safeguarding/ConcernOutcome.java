package org.kith.safeguarding;

/** What became of a concern. */
public enum ConcernOutcome {
    /** The council's adult protection team was told. */
    COUNCIL_TOLD,
    POLICE_TOLD,
    /** Other help was found. */
    HELP_ARRANGED,
    /** Nothing to do now; somebody keeps an eye on it. */
    KEPT_IN_VIEW,
    NO_HARM_FOUND,
    /** The lead of another partner has it. */
    HANDED_OVER
}
