package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.Cast.TODAY;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever says to have little to give is not put first for it: declared scarcity never raises a rank. */
class ScarcityTest {
    private static final int CASES = 2_000;

    @Test
    void fewer_half_days_a_shorter_way_or_fewer_places_never_give_a_pair_more_points() {
        long seed = 20261126;
        var chance = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            int times = chance.nextInt(1 << 14);
            int fewer = times & chance.nextInt(1 << 14);
            double travel = chance.nextDouble() * 20;
            int capacity = 1 + chance.nextInt(3);
            int free = 1 + chance.nextInt(capacity);
            var seeker = Cast.isobel(draft -> {
                draft.availability = chance.nextInt(1 << 14);
                return draft;
            });
            var much = Cast.pair(seeker, offering(times, travel, capacity, capacity));
            var little = Cast.pair(seeker, offering(fewer, travel * chance.nextDouble(), capacity, free));
            assertTrue(
                    Criteria.DEFAULT.score(little, TODAY) <= Criteria.DEFAULT.score(much, TODAY),
                    "seed " + seed + " case " + i);
            assertTrue(much.isPossible() || !little.isPossible(), "seed " + seed + " case " + i);
        }
    }

    private static Candidate offering(int availability, double travelKm, int capacity, int open) {
        var hamish = Cast.hamish();
        return new Candidate(
                hamish.id(),
                hamish.partner(),
                hamish.cleared(),
                hamish.clearanceBlocker(),
                hamish.paused(),
                hamish.gender(),
                hamish.wantsGender(),
                hamish.languages(),
                hamish.interests(),
                hamish.copesWith(),
                availability,
                hamish.modes(),
                hamish.outwardCode(),
                travelKm,
                capacity,
                open);
    }
}
