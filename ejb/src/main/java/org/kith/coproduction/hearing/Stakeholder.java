package org.kith.coproduction.hearing;

/** As whom somebody speaks. All of them need all six senses. */
public enum Stakeholder {
    OLDER_PERSON,
    FAMILY,
    VOLUNTEER,
    COORDINATOR,
    REFERRER
}
