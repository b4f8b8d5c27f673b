package org.kith.visits;

/** Why a planned visit is expected no longer. What staff cancelled stays cancelled; the rest follows the plan. */
public enum CancelReason {
    BY_STAFF,
    PLAN_CHANGED,
    PAUSED,
    MATCH_ENDED
}
