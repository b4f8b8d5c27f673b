package org.kith.reporting;

import java.util.BitSet;

/**
 * One number of a release and who is in it.
 *
 * @param question what was counted, without the period: the same question in two releases has the same text
 * @param people the places of the people in a list that is the same for all numbers compared
 * @param shown whether the number can be read in its release
 */
public record Counted(String question, BitSet people, boolean shown) {

    public Counted {
        people = (BitSet) people.clone();
    }

    int size() {
        return people.cardinality();
    }

    /** Whether reading both numbers tells something about fewer people than the threshold. */
    boolean isTooCloseTo(Counted other, int threshold) {
        BitSet onlyHere = (BitSet) people.clone();
        onlyHere.andNot(other.people);
        BitSet onlyThere = (BitSet) other.people.clone();
        onlyThere.andNot(people);
        int here = onlyHere.cardinality();
        int there = onlyThere.cardinality();
        boolean nested = here == 0 || there == 0;
        boolean few = here + there > 0 && here + there < threshold;
        return few && (nested || question.equals(other.question));
    }
}
