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
    VOLUNTEER_LEFT
}
