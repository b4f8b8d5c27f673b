package org.kith.matching.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks a plan without trusting the solver: reads only the problem, the pairs and the dual values.
 *
 * <p>If no dual value is below 0 and no possible pair is worth more than the values of its two ends together, then no
 * plan whatsoever can be worth more than the dual sum (all people's values, and each volunteer's price times the
 * capacity). A plan that is allowed and is worth exactly that sum is therefore a best one.
 *
 * @param primal what the chosen pairs are worth, added up anew
 * @param dual the upper limit for every plan
 * @param faults what is wrong, in words; empty for a sound proof
 */
public record Proof(BigInteger primal, BigInteger dual, List<String> faults) {

    /** Checks this plan against this problem. */
    public static Proof of(PlanProblem problem, Plan plan) {
        var faults = new ArrayList<String>();
        if (plan.people() != problem.people() || plan.volunteers() != problem.volunteers()) {
            faults.add("the plan belongs to another problem");
            return new Proof(BigInteger.ZERO, BigInteger.ZERO, faults);
        }
        var primal = primal(problem, plan, faults);
        var dual = dual(problem, plan, faults);
        if (!primal.equals(dual)) {
            faults.add("the pairs are worth " + primal + " and the limit is " + dual);
        }
        if (!primal.equals(BigInteger.valueOf(plan.objective()))) {
            faults.add("the pairs are worth " + primal + " and the plan says " + plan.objective());
        }
        return new Proof(primal, dual, List.copyOf(faults));
    }

    /** The plan is allowed and no plan is better. */
    public boolean holds() {
        return faults.isEmpty();
    }

    private static BigInteger primal(PlanProblem problem, Plan plan, List<String> faults) {
        var left = Arrays.copyOf(problem.capacity, problem.volunteers());
        var sum = BigInteger.ZERO;
        for (int p = 0; p < problem.people(); p++) {
            if (plan.isMatched(p)) {
                int v = plan.volunteerOf(p);
                int score = problem.score(p, v);
                if (score == 0) {
                    faults.add("person " + p + " and volunteer " + v + " are no possible pair");
                }
                if (--left[v] < 0) {
                    faults.add("volunteer " + v + " has more people than places");
                }
                sum = sum.add(BigInteger.valueOf(score)).add(BigInteger.valueOf(problem.matchBonus));
            }
        }
        return sum;
    }

    private static BigInteger dual(PlanProblem problem, Plan plan, List<String> faults) {
        var sum = BigInteger.ZERO;
        for (int v = 0; v < problem.volunteers(); v++) {
            long price = plan.priceOfVolunteer(v);
            if (price < 0) {
                faults.add("volunteer " + v + " has a price of " + price);
            }
            sum = sum.add(BigInteger.valueOf(price).multiply(BigInteger.valueOf(problem.capacity[v])));
        }
        for (int p = 0; p < problem.people(); p++) {
            long value = plan.valueOfPerson(p);
            if (value < 0) {
                faults.add("person " + p + " has a value of " + value);
            }
            sum = sum.add(BigInteger.valueOf(value));
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                if (problem.score[e] + problem.matchBonus > value + plan.priceOfVolunteer(problem.volunteer[e])) {
                    faults.add("person " + p + " and volunteer " + problem.volunteer[e] + " are worth more together");
                }
            }
        }
        return sum;
    }
}
