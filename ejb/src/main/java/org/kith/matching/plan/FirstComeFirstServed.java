package org.kith.matching.plan;

import java.util.Arrays;

/** One person after the other takes the best volunteer who is left: how a waiting list is worked off by hand. */
public final class FirstComeFirstServed {

    private FirstComeFirstServed() {}

    /** Serves the people in the order of their indexes. */
    public static Plan plan(PlanProblem problem) {
        var order = new int[problem.people()];
        Arrays.setAll(order, p -> p);
        return plan(problem, order);
    }

    /** Serves the people in this order, longest wait first. */
    public static Plan plan(PlanProblem problem, int[] order) {
        var volunteerOf = new int[problem.people()];
        Arrays.fill(volunteerOf, Pairing.NOBODY);
        var room = problem.capacity.clone();
        for (int p : order) {
            int best = Pairing.NOBODY;
            int bestScore = 0;
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                if (room[problem.volunteer[e]] > 0 && problem.score[e] > bestScore) {
                    best = problem.volunteer[e];
                    bestScore = problem.score[e];
                }
            }
            if (best != Pairing.NOBODY) {
                volunteerOf[p] = best;
                room[best]--;
            }
        }
        return Plan.ofPairs(problem, volunteerOf);
    }
}
