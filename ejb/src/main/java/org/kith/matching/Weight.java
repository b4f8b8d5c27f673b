package org.kith.matching;

/** What a partnership can give more or less weight, in the order in which it is asked. */
public enum Weight {
    /** For any pair that could meet; more than the penalty, so that every possible pair stays above 0. */
    POSSIBLE(20),
    SHARED_INTEREST(10),
    MOST_INTERESTS(5),
    NEAR(20),
    PER_MILE(4),
    SHARED_TIME(2),
    MOST_TIMES(3),
    SHARED_LANGUAGE(10),
    SAME_PARTNER(4),
    PER_WEEK_WAITED(1),
    /** The cap: pure points for waiting give the most unequal allocation. */
    MOST_WAITED(26),
    PER_BAND(6),
    /** Taken off. */
    ASKED_BEFORE(15);

    /** No weight is larger. */
    public static final int LARGEST = 200;

    private final int standard;

    Weight(int standard) {
        this.standard = standard;
    }

    /** What a new partnership starts with. */
    public int standard() {
        return standard;
    }
}
