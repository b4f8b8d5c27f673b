package org.kith.reporting.quality;

/** The seven domains of the award (Befriending Networks, terms of the award of 1 March 2025). */
public enum QualityDomain {
    SERVICE,
    POLICIES,
    STAFF,
    EVALUATION,
    BEFRIENDEE,
    BEFRIENDER,
    MATCHING
}
