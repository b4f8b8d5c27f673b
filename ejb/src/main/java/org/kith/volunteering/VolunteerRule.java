package org.kith.volunteering;

import org.kith.kernel.Rule;

/** What must hold for volunteers and their checks. */
public enum VolunteerRule implements Rule {
    /** Both a given and a family name. */
    VOLUNTEER_HAS_A_NAME,
    /** At least sixteen on the day of applying: nobody younger can join the PVG scheme. */
    VOLUNTEER_IS_OLD_ENOUGH,
    /** The day of applying is not in the future. */
    APPLIED_BY_TODAY,
    /** One to three people at once. */
    CAPACITY_IS_ONE_TO_THREE,
    /** Nought to fifty miles. */
    TRAVEL_IS_POSSIBLE,
    /** At least one of home, telephone, group, outing. */
    OFFERS_A_MODE,
    /** Nothing changes after a volunteer left. */
    VOLUNTEER_IS_HERE,
    /** Every check is there before somebody approves. */
    CHECKS_ARE_COMPLETE,
    /** Approved once. */
    VOLUNTEER_IS_NOT_YET_APPROVED,
    /** Leaves not before applying and not in the future. */
    LEAVING_DAY_IS_POSSIBLE,
    /** A break ends on or after its first day. */
    PAUSE_HAS_AN_ORDER,
    /** One break at a time. */
    VOLUNTEER_IS_NOT_PAUSED,
    /** There is a break to end. */
    VOLUNTEER_IS_PAUSED,
    /** What was seen was seen by today. */
    CHECK_IS_DATED_BY_TODAY,
    /** It ends after its own date. */
    CHECK_EXPIRES_LATER,
    /** Nobody is exempt from PVG. */
    PVG_HAS_NO_EXEMPTION,
    /** An exemption says why. */
    EXEMPTION_HAS_A_NOTE,
    /** A PVG record has the membership number and the day of joining. */
    PVG_IS_COMPLETE,
    /** The membership is for work with protected adults. */
    PVG_COVERS_ADULTS,
    /** Joined on or before the day the disclosure was seen. */
    PVG_WAS_JOINED_FIRST,
    /** A PVG record has no note: nothing of a disclosure's content is kept. */
    PVG_HAS_NO_NOTE,
    /** It was not taken back before. */
    CHECK_STANDS,
    /** What Disclosure Scotland said, or was told, is not in the future. */
    NOTICE_IS_DATED_BY_TODAY,
    /** It ends once. */
    NOTICE_GOES_ON,
    /** Its last day is not before its first and not in the future. */
    NOTICE_ENDS_BY_TODAY,
    /** Only who has left is reported as having left, on that day or later. */
    VOLUNTEER_HAS_LEFT,
    /** An assessment names the role. */
    ROLE_HAS_A_NAME,
    /** An assessment says which paragraph or reason decided. */
    ASSESSMENT_HAS_GROUNDS,
    /** An assessment is not dated in the future. */
    ASSESSMENT_IS_DATED_BY_TODAY
}
