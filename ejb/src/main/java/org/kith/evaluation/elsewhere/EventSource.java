package org.kith.evaluation.elsewhere;

/** How we know of it. */
public enum EventSource {
    SELF_REPORT,
    CARER,
    RECORD
}
