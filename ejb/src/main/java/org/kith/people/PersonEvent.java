package org.kith.people;

/** What this slice writes on a person's timeline. */
public enum PersonEvent {
    PERSON_REGISTERED,
    PERSON_IMPORTED,
    PERSON_DESCRIBED,
    PERSON_CONTACT_CHANGED,
    PERSON_NEED_CHANGED,
    PERSON_HEALTH_CHANGED,
    PERSON_CARER_ADDED,
    PERSON_CARER_CHANGED,
    PERSON_CARER_ENDED,
    PERSON_CLOSED,
    PERSON_REOPENED
}
