package org.kith.reporting.progress;

/** The sections of a report, in their order. */
public enum ReportPart {
    PARTNERSHIP,
    SPEND,
    WORKSTREAMS,
    COPRODUCTION,
    CARERS,
    /** The tables of the release stand here. */
    INDICATORS,
    STORIES,
    LEARNING
}
