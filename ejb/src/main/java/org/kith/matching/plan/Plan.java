package org.kith.matching.plan;

import static org.kith.matching.plan.Pairing.NOBODY;

import java.util.Arrays;

/**
 * A whole-list plan: who would meet whom, what it is worth, and the dual values that prove it the best.
 *
 * <p>The value of a person is what the plan gains by having this person on the list; the price of a volunteer is what
 * taking one of this volunteer's places for something else would cost the rest of the plan. Do not change the arrays.
 */
public final class Plan {
    private final int[] volunteerOf;
    private final int matched;
    private final long score;
    private final long objective;
    private final long[] personValue;
    private final long[] volunteerPrice;
    private final long edgeVisits;

    Plan(
            int[] volunteerOf,
            int matched,
            long score,
            long objective,
            long[] personValue,
            long[] volunteerPrice,
            long edgeVisits) {
        this.volunteerOf = volunteerOf;
        this.matched = matched;
        this.score = score;
        this.objective = objective;
        this.personValue = personValue;
        this.volunteerPrice = volunteerPrice;
        this.edgeVisits = edgeVisits;
    }

    /** A plan that was made without a solver and proves nothing: pairs only, counted up. */
    static Plan ofPairs(PlanProblem problem, int[] volunteerOf) {
        long score = 0;
        int matched = 0;
        for (int p = 0; p < volunteerOf.length; p++) {
            if (volunteerOf[p] != NOBODY) {
                score += problem.score(p, volunteerOf[p]);
                matched++;
            }
        }
        return new Plan(
                volunteerOf,
                matched,
                score,
                score + matched * problem.matchBonus,
                new long[problem.people],
                new long[problem.volunteers()],
                0);
    }

    /** Whether this person has a volunteer in the plan. */
    public boolean isMatched(int person) {
        return volunteerOf[person] != NOBODY;
    }

    /** The volunteer of a person, -1 for a person who stays on the list. */
    public int volunteerOf(int person) {
        return volunteerOf[person];
    }

    /** The pairs as person and volunteer, by person. */
    public int[][] pairs() {
        var pairs = new int[matched][];
        int at = 0;
        for (int p = 0; p < volunteerOf.length; p++) {
            if (isMatched(p)) {
                pairs[at++] = new int[] {p, volunteerOf[p]};
            }
        }
        return pairs;
    }

    public int people() {
        return volunteerOf.length;
    }

    public int volunteers() {
        return volunteerPrice.length;
    }

    public int matched() {
        return matched;
    }

    /** The sum of the scores, without the match bonus. */
    public long score() {
        return score;
    }

    /** The sum of the scores and of the match bonus of each pair: what the plan makes as large as possible. */
    public long objective() {
        return objective;
    }

    /** What having this person on the list adds to the plan. */
    public long valueOfPerson(int person) {
        return personValue[person];
    }

    /** The shadow price: what one place of this volunteer is worth elsewhere in the plan, 0 when a place stays free. */
    public long priceOfVolunteer(int volunteer) {
        return volunteerPrice[volunteer];
    }

    public long edgeVisits() {
        return edgeVisits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan
                && Arrays.equals(volunteerOf, plan.volunteerOf)
                && objective == plan.objective
                && Arrays.equals(personValue, plan.personValue)
                && Arrays.equals(volunteerPrice, plan.volunteerPrice);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(volunteerOf);
    }

    @Override
    public String toString() {
        return matched + " of " + volunteerOf.length + " people, objective " + objective;
    }
}
