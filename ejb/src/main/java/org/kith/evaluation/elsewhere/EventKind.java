package org.kith.evaluation.elsewhere;

/** What happened. */
public enum EventKind {
    AE_ATTENDANCE,
    HOSPITAL_ADMISSION,
    GP_VISIT,
    FALL,
    MOVE,
    CARE_HOME,
    OTHER
}
