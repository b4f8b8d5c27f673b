package org.kith.matching;

import org.kith.kernel.Rule;

/** What must hold for a match, from the proposal to the end. */
public enum MatchRule implements Rule {
    /** The person's waiting is not over. */
    PERSON_IS_WAITING,
    /** Nobody else is being proposed to the person at the same time. */
    PERSON_HAS_ONE_PROPOSAL,
    /** Checked, approved and not on a break, on the day. Argument: what is missing. */
    VOLUNTEER_IS_CLEARED,
    /** Argument: the capacity. */
    VOLUNTEER_HAS_ROOM,
    /** Nobody said that these two shall not meet. */
    PAIR_IS_NOT_EXCLUDED,
    /** These two are not matched already. */
    PAIR_IS_NEW,
    /** No hard rule keeps them apart. Argument: the first that does. */
    PAIR_COULD_MEET,
    PERSON_HAS_AGREED,
    VOLUNTEER_HAS_AGREED,
    /** Both had their time to think it over, or wanted to meet sooner. Argument: the hours. */
    COOLING_OFF_IS_OVER,
    /** A person's reasons for a no are not a volunteer's. */
    REASON_IS_OF_THIS_SIDE,
    /** Both said yes and had their time to think it over; from now on it is ended, not answered. */
    ANSWER_CAN_STILL_CHANGE,
    /** It has not ended. */
    MATCH_IS_OPEN,
    /** They have not been introduced yet. */
    MATCH_IS_A_PROPOSAL,
    /** They have been introduced. */
    MATCH_IS_INTRODUCED,
    /** Not before the proposal and at most two months ahead. */
    INTRODUCTION_DAY_IS_POSSIBLE,
    /** One break at a time. */
    MATCH_IS_NOT_PAUSED,
    MATCH_IS_PAUSED,
    /** A break ends on or after its first day. */
    MATCH_PAUSE_HAS_AN_ORDER,
    /** Not agreed is for proposals only; need met is for those who met. */
    END_REASON_FITS,
    /** Not before the proposal and not in the future. */
    ENDING_DAY_IS_POSSIBLE,
    /** The volunteer met the person, rests from today on, and visits nobody else. */
    REST_IS_POSSIBLE,
    /** Whoever died does not wait again. */
    PERSON_CAN_WAIT_AGAIN,
    /** Somebody says why these two shall not meet. */
    EXCLUSION_HAS_A_REASON,
    /** Somebody says why a place is kept or somebody is asked later. */
    MARK_HAS_A_REASON,
    /** At least a week, at most this many. Argument: the weeks. */
    MARK_ENDS_IN_TIME,
    /** One place is kept for a person at a time. */
    PERSON_HAS_ONE_HOLD,
    /** The volunteer's last places are not kept for others. */
    PLACE_IS_NOT_HELD,
    /** The bonus and the cap of a plan are within their limits. */
    PLAN_AIM_IS_POSSIBLE,
    /** Nobody has decided about this pair yet, and the plan still has it. */
    PLAN_PAIR_IS_OPEN,
    /** From 0 to 5,000 people and volunteers in a simulated year. */
    SIMULATION_IS_POSSIBLE,
    /** Each from 0 to 200, and a possible pair worth more than having been asked before costs. */
    WEIGHTS_ARE_POSSIBLE,
    /** What safety demands is kept, and limits are from 1 to so many miles. Arguments: the most miles. */
    RULES_ARE_POSSIBLE,
    /** From today or later, one version a day: what was is not rewritten. */
    CRITERIA_BEGIN_LATER
}
