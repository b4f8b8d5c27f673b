package org.kith.safeguarding;

/** Yes, no, or not sure; not sure is a reason to look, never a no. */
public enum PointAnswer {
    YES,
    NO,
    UNSURE
}
