package org.kith.volunteering;

/** What this slice writes on a volunteer's timeline. */
public enum VolunteerEvent {
    VOLUNTEER_REGISTERED,
    VOLUNTEER_DESCRIBED,
    VOLUNTEER_OFFER_CHANGED,
    VOLUNTEER_CHECK_RECORDED,
    VOLUNTEER_EXEMPTED,
    VOLUNTEER_CHECK_WITHDRAWN,
    VOLUNTEER_APPROVED,
    VOLUNTEER_PAUSED,
    VOLUNTEER_CAME_BACK,
    VOLUNTEER_LEFT,
    /** Disclosure Scotland considers or has barred the member. */
    VOLUNTEER_SUSPENDED,
    VOLUNTEER_SUSPENSION_ENDED,
    /** Disclosure Scotland knows that the role has ended. */
    VOLUNTEER_LEAVER_TOLD
}
