package org.kith.volunteering;

/** What passes between a partner and Disclosure Scotland about a membership, besides the disclosure itself. */
public enum PvgNoticeKind {
    /** Disclosure Scotland considers whether to bar the member; until it decides nobody visits. */
    UNDER_CONSIDERATION,
    /** Barred from work with protected adults. */
    LISTED,
    /** The partner told Disclosure Scotland that the volunteer's role with it has ended. */
    LEAVER_TOLD
}
