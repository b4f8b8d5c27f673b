package org.kith.matching;

/** What a person or a volunteer says to a proposal. */
public enum Answer {
    YES,
    NO,
    /** Tell me more: no answer yet, but something to be told first. */
    MORE
}
