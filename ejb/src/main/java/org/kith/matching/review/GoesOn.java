package org.kith.matching.review;

/** Whether somebody wants the match to go on. */
public enum GoesOn {
    YES,
    NO,
    UNSURE
}
