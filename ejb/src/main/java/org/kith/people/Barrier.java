package org.kith.people;

/** What a volunteer has to cope with when visiting. */
public enum Barrier {
    DOG,
    CAT,
    SMOKE,
    STAIRS,
    DEMENTIA
}
