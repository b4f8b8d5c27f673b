package org.kith.matching.plan;

import java.util.Arrays;

/** The best pair first, then the best of the rest: what a coordinator with a sorted list would do. For comparison only. */
public final class Greedy {

    private Greedy() {}

    /** Takes the pairs by score, ties by person and volunteer. */
    public static Plan plan(PlanProblem problem) {
        var volunteerOf = new int[problem.people()];
        Arrays.fill(volunteerOf, Pairing.NOBODY);
        var room = problem.capacity.clone();
        var byScore = new long[problem.edges()];
        var person = new int[problem.edges()];
        for (int p = 0; p < problem.people(); p++) {
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                person[e] = p;
                byScore[e] = (long) -problem.score[e] << 32 | e;
            }
        }
        Arrays.sort(byScore);
        for (long key : byScore) {
            int e = (int) key;
            int v = problem.volunteer[e];
            if (volunteerOf[person[e]] == Pairing.NOBODY && room[v] > 0) {
                volunteerOf[person[e]] = v;
                room[v]--;
            }
        }
        return Plan.ofPairs(problem, volunteerOf);
    }
}
