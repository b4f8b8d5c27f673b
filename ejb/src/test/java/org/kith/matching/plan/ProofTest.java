package org.kith.matching.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The proof must find every way in which a plan could be wrong. */
class ProofTest {
    private final PlanProblem problem = PlanProblem.with(2, new int[] {1, 1}, 3)
            .pair(0, 0, 10)
            .pair(0, 1, 9)
            .pair(1, 0, 8)
            .build();

    private static Plan plan(int[] volunteerOf, long objective, long[] values, long[] prices) {
        return new Plan(volunteerOf, volunteerOf.length, 0, objective, values, prices, 0);
    }

    private List<String> faults(int[] volunteerOf, long objective, long[] values, long[] prices) {
        return Proof.of(problem, plan(volunteerOf, objective, values, prices)).faults();
    }

    @Test
    void holds_for_a_best_plan_with_its_prices() {
        var proof = Proof.of(problem, plan(new int[] {1, 0}, 23, new long[] {12, 10}, new long[] {1, 0}));
        assertTrue(proof.holds(), proof.faults()::toString);
        assertEquals(BigInteger.valueOf(23), proof.primal());
        assertEquals(BigInteger.valueOf(23), proof.dual());
    }

    @Test
    void finds_a_plan_that_is_not_the_best() {
        assertEquals(
                List.of("the pairs are worth 13 and the limit is 23"),
                faults(new int[] {0, -1}, 13, new long[] {12, 10}, new long[] {1, 0}));
    }

    @Test
    void finds_prices_that_are_no_limit() {
        assertEquals(
                List.of("person 0 and volunteer 0 are worth more together"),
                faults(new int[] {1, 0}, 23, new long[] {12, 11}, new long[] {0, 0}));
    }

    @Test
    void finds_a_price_and_a_value_below_nothing() {
        assertEquals(
                List.of("volunteer 1 has a price of -1"),
                faults(new int[] {1, 0}, 23, new long[] {13, 11}, new long[] {0, -1}));
        assertTrue(faults(new int[] {1, 0}, 23, new long[] {24, -1}, new long[] {12, 0})
                .contains("person 1 has a value of -1"));
    }

    @Test
    void finds_a_volunteer_with_too_many_people() {
        assertTrue(faults(new int[] {0, 0}, 24, new long[] {12, 10}, new long[] {1, 0})
                .contains("volunteer 0 has more people than places"));
    }

    @Test
    void finds_a_pair_that_was_never_possible() {
        assertTrue(faults(new int[] {0, 1}, 16, new long[] {12, 10}, new long[] {1, 0})
                .contains("person 1 and volunteer 1 are no possible pair"));
    }

    @Test
    void finds_a_plan_that_miscounts_or_belongs_elsewhere() {
        assertEquals(
                List.of("the pairs are worth 23 and the plan says 99"),
                faults(new int[] {1, 0}, 99, new long[] {12, 10}, new long[] {1, 0}));
        assertFalse(Proof.of(problem, plan(new int[] {1}, 0, new long[1], new long[2]))
                .holds());
        assertFalse(Proof.of(problem, plan(new int[] {1, 0}, 0, new long[2], new long[1]))
                .holds());
    }
}
