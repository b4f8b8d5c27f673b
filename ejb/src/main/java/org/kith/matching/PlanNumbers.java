package org.kith.matching;

import java.util.List;

/**
 * What a plan comes to.
 *
 * @param places free places of all volunteers
 * @param objective the points of all pairs with the bonus of each: no plan of this list has more when {@code proven}
 * @param longWaiting how many wait for more than 180 days
 * @param aims the same list with other match bonuses
 */
public record PlanNumbers(
        int people,
        int volunteers,
        int places,
        int possiblePairs,
        int matched,
        long score,
        long objective,
        boolean proven,
        Other greedy,
        Other firstCome,
        int longWaiting,
        int longMatched,
        List<Aim> aims) {

    /** Another way of going through the list. */
    public record Other(int matched, long objective) {}

    /** What another match bonus would bring. */
    public record Aim(long bonus, int matched, int left, long score) {
        /** Points of a pair, on average. */
        public long average() {
            return matched == 0 ? 0 : Math.round((double) score / matched);
        }

        /** Whether nothing counts before the number of people. */
        public boolean isMostPeople() {
            return bonus >= PlanWish.MOST_PEOPLE;
        }
    }

    /** So many of so many. */
    public record Share(int matched, int people) {
        /** In whole per cent; 0 of nobody. */
        public long percent() {
            return people == 0 ? 0 : Math.round(100.0 * matched / people);
        }
    }

    /** Of everybody on the list. */
    public Share all() {
        return new Share(matched, people);
    }

    /** Of those who wait for more than 180 days. */
    public Share longWaits() {
        return new Share(longMatched, longWaiting);
    }

    /** Of those who wait for 180 days or less. */
    public Share shortWaits() {
        return new Share(matched - longMatched, people - longWaiting);
    }

    /** Who stays on the list. */
    public int left() {
        return people - matched;
    }

    /** By how many per cent another way falls short of the plan, with one decimal. */
    public double gap(Other other) {
        return objective == 0 ? 0 : Math.round(1000.0 * (objective - other.objective()) / objective) / 10.0;
    }
}
