package org.kith.matching;

/** Whether a plan is there yet. */
public enum PlanState {
    RUNNING,
    READY,
    CANCELLED,
    FAILED
}
