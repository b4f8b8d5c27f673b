package org.kith.matching;

/** Which of the two a proposal is put to. */
public enum Side {
    PERSON,
    VOLUNTEER;

    public Side other() {
        return this == PERSON ? VOLUNTEER : PERSON;
    }
}
