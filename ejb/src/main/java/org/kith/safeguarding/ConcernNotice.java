package org.kith.safeguarding;

/** What the service tells about concerns; never a word of what they say. */
enum ConcernNotice {
    /** To the lead, at once. */
    TO_LEAD_CONCERN_CAME,
    /** To the lead and to the partner's managers, when nobody took it up in time. */
    TO_LEAD_CONCERN_LATE
}
