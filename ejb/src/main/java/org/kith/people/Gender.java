package org.kith.people;

/** How a person describes their gender; nothing at all when they did not say. */
public enum Gender {
    WOMAN,
    MAN,
    NON_BINARY,
    OTHER
}
