package org.kith.matching;

/** What a coordinator decided about a pair that could be suggested. */
public enum MarkKind {
    /** A place of the volunteer is kept for the person until a day: nobody else gets it, and a plan leaves it alone. */
    HOLD,
    /** Not to be suggested before a day; after it the pair is suggested again, with the points of having been asked taken off. */
    LATER,
    /** Never to be suggested to each other, until somebody lifts it. */
    VETO;

    /** It is over by itself on a day. */
    public boolean isForATime() {
        return this != VETO;
    }
}
