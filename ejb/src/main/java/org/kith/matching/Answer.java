package org.kith.matching;

/** What a person or a volunteer says to a proposal. */
public enum Answer {
    YES,
    NO
}
