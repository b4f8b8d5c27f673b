package org.kith.people.consent;

/** How a person was asked for a choice. */
public enum AskedHow {
    FACE_TO_FACE,
    TELEPHONE,
    PAPER,
    /** By the person, signed in. */
    PAGE
}
