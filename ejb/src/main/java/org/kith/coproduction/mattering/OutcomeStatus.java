package org.kith.coproduction.mattering;

/** How it stands with something that matters to a person, as the person sees it. */
public enum OutcomeStatus {
    WANTED,
    WORKING,
    ACHIEVED,
    MAINTAINED,
    NO_LONGER_WANTED
}
