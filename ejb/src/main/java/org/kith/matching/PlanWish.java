package org.kith.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What a whole-list plan shall aim at.
 *
 * @param matchBonus points for each match, whoever is matched: the larger, the more people and the less fitting the pairs
 * @param waitingCap the most points that time waited can bring
 */
public record PlanWish(
        @Min(0) @Max(MOST_PEOPLE) int matchBonus,
        @Min(0) @Max(MOST_WAITING) int waitingCap) {
    /** More than any score: then nothing counts before the number of people who are matched. */
    public static final int MOST_PEOPLE = 1_000_000;

    static final int MOST_WAITING = 1000;
}
