package org.kith.people;

/** How a person likes to be reached. */
public enum Communication {
    PHONE,
    TEXT,
    EMAIL,
    LETTER,
    IN_PERSON,
    THROUGH_CARER
}
