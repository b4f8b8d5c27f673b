package org.kith.matching;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A pair that could meet, with its score and the reasons the score is made of.
 *
 * @param score the sum of the points of the reasons
 */
public record Suggestion(Pair pair, int score, List<Reason> reasons) {

    /** The order of ids as they are written, which is the order of the database too. */
    static final Comparator<UUID> BY_ID = Suggestion::compareAsWritten;

    private static int compareAsWritten(UUID one, UUID other) {
        int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    public Seeker seeker() {
        return pair.seeker();
    }

    public Candidate candidate() {
        return pair.candidate();
    }
}
