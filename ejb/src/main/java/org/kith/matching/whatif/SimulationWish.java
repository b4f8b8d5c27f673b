package org.kith.matching.whatif;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.kith.matching.Weight;

/**
 * What a simulated year shall be about.
 *
 * @param seed the same seed on the same lists gives the same year
 * @param arrivals people who come in the year, for {@link SimulationKind#SIMULATE}
 * @param joining volunteers who join in the year, for {@link SimulationKind#SIMULATE}
 * @param weights the points to try
 */
public record SimulationWish(
        SimulationKind kind,
        long seed,
        @Min(0) @Max(MOST) int arrivals,
        @Min(0) @Max(MOST) int joining,
        Map<Weight, Integer> weights) {
    /** More than any city has in a year. */
    public static final int MOST = 5000;

    public SimulationWish {
        weights = Map.copyOf(weights);
    }
}
