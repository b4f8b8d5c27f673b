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

    /** Best first, ties by id as it is written. */
    static final Comparator<UUID> BY_ID = Comparator.comparingLong(
                    (UUID id) -> id.getMostSignificantBits() + Long.MIN_VALUE)
            .thenComparingLong(id -> id.getLeastSignificantBits() + Long.MIN_VALUE);

    public Seeker seeker() {
        return pair.seeker();
    }

    public Candidate candidate() {
        return pair.candidate();
    }
}
