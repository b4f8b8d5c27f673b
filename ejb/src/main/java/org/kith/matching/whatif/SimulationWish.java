package org.kith.matching.whatif;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.kith.matching.CriteriaTerms;

/**
 * What a simulated year shall be about.
 *
 * @param seed the same seed on the same lists gives the same year
 * @param arrivals people who come in the year, for {@link SimulationKind#SIMULATE}
 * @param joining volunteers who join in the year, for {@link SimulationKind#SIMULATE}
 * @param terms the points and rules to try
 */
public record SimulationWish(
        SimulationKind kind,
        long seed,
        @Min(0) @Max(MOST) int arrivals,
        @Min(0) @Max(MOST) int joining,
        CriteriaTerms terms) {
    /** More than any city has in a year. */
    public static final int MOST = 5000;
}
