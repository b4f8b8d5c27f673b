package org.kith.matching;

/** How far the making of a plan is. */
public enum PlanStep {
    ASKED,
    READING,
    SOLVING,
    KEEPING,
    DONE;

    /** Of a hundred. */
    public int percent() {
        return ordinal() * 100 / (values().length - 1);
    }
}
