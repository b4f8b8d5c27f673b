package org.kith.people.likeness;

/** What a partner says when another one may know the same person. */
public enum LikenessAnswer {
    /** It may be so: put us in touch. */
    TALK,
    /** It is somebody else. */
    NOT_THE_SAME
}
