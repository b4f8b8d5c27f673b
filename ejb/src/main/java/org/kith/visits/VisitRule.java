package org.kith.visits;

import org.kith.kernel.Rule;

/** What must hold for visits. */
public enum VisitRule implements Rule {
    /** The two were introduced and their match has not ended. */
    MATCH_IS_UNDER_WAY,
    /** A plan begins on or after the day of the introduction. */
    PLAN_BEGINS_AFTER_THE_INTRODUCTION,
    /** The last day of a plan is not before its first. */
    PLAN_ENDS_AFTER_IT_BEGINS,
    /** The two have no other visit planned for the same weekday and time. */
    TIME_IS_NOT_PLANNED_TWICE,
    /** Nothing is said of a visit before its day, except that it will not happen. */
    VISIT_DAY_HAS_COME,
    /** A volunteer reports within 48 hours; after that the coordinator does. */
    REPORT_IS_WITHIN_48_HOURS,
    /** A visit that was called off cannot be reported. */
    VISIT_IS_NOT_CANCELLED,
    /** Somebody else has already said what came of it. */
    VISIT_IS_NOT_YET_REPORTED,
    /** A visit that did not happen has a reason. */
    MISSED_VISIT_HAS_A_REASON,
    /** From 1 minute to 12 hours. */
    MINUTES_ARE_POSSIBLE,
    /** How it went is one of the five answers. */
    HOW_IT_WENT_IS_AN_ANSWER,
    /** The visit's day lies within the match. */
    VISIT_IS_WITHIN_THE_MATCH,
    /** The details belong to a visit that happened. */
    VISIT_HAPPENED,
    /** Nothing is planned with a volunteer whose checks or approval are missing on that day. */
    VISITOR_IS_CLEARED
}
