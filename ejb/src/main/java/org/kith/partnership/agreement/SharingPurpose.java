package org.kith.partnership.agreement;

/** What another partner may use shared data for, and nothing else. */
public enum SharingPurpose {
    /** Finding somebody to befriend the person. */
    MATCHING,
    /** Supporting the person together. */
    SUPPORT,
    /** Standing in while the partner cannot. */
    COVER
}
