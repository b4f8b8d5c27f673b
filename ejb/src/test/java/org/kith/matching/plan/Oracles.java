package org.kith.matching.plan;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** Other ways to the same optimum: trying everything, and the minimum-cost flow of OR-tools. */
final class Oracles {
    private static boolean loaded;

    private Oracles() {}

    /** The best objective by trying every plan. */
    static long everyPlan(PlanProblem problem) {
        return everyPlan(problem, 0, problem.capacity.clone());
    }

    private static long everyPlan(PlanProblem problem, int person, int[] room) {
        if (person == problem.people()) {
            return 0;
        }
        long best = everyPlan(problem, person + 1, room);
        for (int v = 0; v < problem.volunteers(); v++) {
            int score = problem.score(person, v);
            if (score > 0 && room[v] > 0) {
                room[v]--;
                best = Math.max(best, score + problem.matchBonus() + everyPlan(problem, person + 1, room));
                room[v]++;
            }
        }
        return best;
    }

    static synchronized void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }

    /** The best objective by OR-tools. */
    static long orTools(PlanProblem problem) {
        return solve(flow(problem));
    }

    /** The problem as OR-tools wants it. */
    static MinCostFlow flow(PlanProblem problem) {
        load();
        var flow = new MinCostFlow();
        int people = problem.people();
        int source = people + problem.volunteers();
        int sink = source + 1;
        for (int p = 0; p < people; p++) {
            flow.addArcWithCapacityAndUnitCost(source, p, 1, 0);
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                flow.addArcWithCapacityAndUnitCost(
                        p, people + problem.volunteer[e], 1, -(problem.score[e] + problem.matchBonus()));
            }
        }
        for (int v = 0; v < problem.volunteers(); v++) {
            flow.addArcWithCapacityAndUnitCost(people + v, sink, problem.capacity[v], 0);
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, people, 0);
        flow.setNodeSupply(source, people);
        flow.setNodeSupply(sink, -people);
        return flow;
    }

    static long solve(MinCostFlow flow) {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-tools found no optimum");
        }
        return -flow.getOptimalCost();
    }
}
