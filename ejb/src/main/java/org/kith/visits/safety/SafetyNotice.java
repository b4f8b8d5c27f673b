package org.kith.visits.safety;

/** What the service tells when somebody has not come out. */
enum SafetyNotice {
    /** To the volunteer, half an hour after the planned end. */
    TO_VOLUNTEER_ARE_YOU_WELL,
    /** To the partner's staff, an hour after it. */
    TO_STAFF_NOT_OUT,
    /** To those on call, one after the other. */
    TO_ON_CALL_NOT_OUT,
    /** To all who were told, when the volunteer says to be well after all. */
    TO_ALL_SAYS_WELL
}
