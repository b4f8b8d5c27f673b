package org.kith.matching.review;

/** Who is heard at a review. */
public enum Party {
    PERSON,
    VOLUNTEER,
    CARER
}
