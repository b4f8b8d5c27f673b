package org.kith.matching.plan;

import java.util.Arrays;

/**
 * A waiting list as numbers: people, volunteers with room for some of them, and a whole score for each possible pair.
 *
 * <p>People and volunteers are indexes from 0; the caller numbers them in order of id, and ties are decided by that
 * order. The pairs are kept person by person with volunteers ascending, so the order in which they were added never
 * shows. Immutable.
 */
public final class PlanProblem {
    /** More people or volunteers than any country has; keeps a mistyped number from eating the memory. */
    public static final int MOST_NODES = 10_000_000;

    final int people;
    final int[] capacity;
    final long matchBonus;
    /** The pairs of person p are the places first[p] (included) to first[p + 1] (excluded) of the two lists below. */
    final int[] first;

    final int[] volunteer;
    final int[] score;

    private PlanProblem(Builder from, int[] first, int[] volunteer, int[] score) {
        this(from.people, from.capacity, from.matchBonus, first, volunteer, score);
    }

    private PlanProblem(int people, int[] capacity, long matchBonus, int[] first, int[] volunteer, int[] score) {
        this.people = people;
        this.capacity = capacity;
        this.matchBonus = matchBonus;
        this.first = first;
        this.volunteer = volunteer;
        this.score = score;
    }

    /** The same list with another aim: each match is worth this on top of its score. */
    public PlanProblem withMatchBonus(long bonus) {
        Builder.requireThatSumsFit(bonus, score, score.length, people);
        return new PlanProblem(people, capacity, bonus, first, volunteer, score);
    }

    /** Starts a problem; a capacity beyond the number of people is the same as that number. */
    public static Builder with(int people, int[] capacities, long matchBonus) {
        return builder().people(people).capacities(capacities).matchBonus(matchBonus);
    }

    /** Starts a problem of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    public int people() {
        return people;
    }

    public int volunteers() {
        return capacity.length;
    }

    public int edges() {
        return volunteer.length;
    }

    public int capacityOf(int volunteerIndex) {
        return capacity[volunteerIndex];
    }

    public long matchBonus() {
        return matchBonus;
    }

    /** The score of a pair, 0 when the pair is not possible. */
    public int score(int person, int volunteerIndex) {
        int at = Arrays.binarySearch(volunteer, first[person], first[person + 1], volunteerIndex);
        return at < 0 ? 0 : score[at];
    }

    /** Collects the pairs and refuses, in one plain sentence, what is no problem. */
    public static final class Builder {
        private int people;
        private int[] capacity = new int[0];
        private long matchBonus;
        private int[] edgePerson = new int[1024];
        private int[] edgeVolunteer = new int[1024];
        private int[] edgeScore = new int[1024];
        private int size;

        private Builder() {}

        /** How many people wait. */
        public Builder people(int count) {
            require(count >= 0, "the number of people is %d; it must be 0 or more", count);
            require(count <= MOST_NODES, "the number of people is %d; the most is %d", count, MOST_NODES);
            people = count;
            return this;
        }

        /** How many places each volunteer has. */
        public Builder capacities(int[] places) {
            require(places.length <= MOST_NODES, "there are %d volunteers; the most is %d", places.length, MOST_NODES);
            for (int v = 0; v < places.length; v++) {
                require(places[v] >= 0, "volunteer %d has a capacity of %d; it must be 0 or more", v, places[v]);
            }
            capacity = places.clone();
            return this;
        }

        /** What each match is worth on top of its score: the larger, the more people are matched. */
        public Builder matchBonus(long bonus) {
            require(bonus >= 0, "the match bonus is %d; it must be 0 or more", bonus);
            matchBonus = bonus;
            return this;
        }

        /** Says that this person and this volunteer could meet, and how good that would be. */
        public Builder pair(int person, int volunteer, int score) {
            if (score < 1) {
                throw new IllegalArgumentException("person %d and volunteer %d have a score of %d; it must be 1 or more"
                        .formatted(person, volunteer, score));
            }
            if (size == edgePerson.length) {
                grow();
            }
            edgePerson[size] = person;
            edgeVolunteer[size] = volunteer;
            edgeScore[size++] = score;
            return this;
        }

        private void grow() {
            int larger = (int) Math.min(Integer.MAX_VALUE - 16, size * 2L);
            require(larger > size, "there are more than %d pairs", size);
            edgePerson = Arrays.copyOf(edgePerson, larger);
            edgeVolunteer = Arrays.copyOf(edgeVolunteer, larger);
            edgeScore = Arrays.copyOf(edgeScore, larger);
        }

        /** The finished problem. The builder is used up. */
        public PlanProblem build() {
            boolean inOrder = requireKnownIndexes();
            requireThatSumsFit(matchBonus, edgeScore, size, people);
            for (int v = 0; v < capacity.length; v++) {
                capacity[v] = Math.min(capacity[v], people);
            }
            var first = Rows.starts(edgePerson, size, people);
            if (!inOrder) {
                sort(first);
                requireNoPairTwice(first);
            }
            edgePerson = new int[0];
            return new PlanProblem(this, first, Arrays.copyOf(edgeVolunteer, size), Arrays.copyOf(edgeScore, size));
        }

        /** Sorts volunteers and scores person by person, volunteers ascending. */
        private void sort(int[] first) {
            var next = first.clone();
            var volunteers = new int[size];
            var scores = new int[size];
            for (int edge : Rows.order(edgeVolunteer, size, capacity.length)) {
                int at = next[edgePerson[edge]]++;
                volunteers[at] = edgeVolunteer[edge];
                scores[at] = edgeScore[edge];
            }
            edgeVolunteer = volunteers;
            edgeScore = scores;
        }

        /** Whether all pairs are in order already, each of them once. */
        private boolean requireKnownIndexes() {
            boolean inOrder = true;
            for (int e = 0; e < size; e++) {
                int person = edgePerson[e];
                int volunteer = edgeVolunteer[e];
                require(person >= 0 && person < people, "person %d is unknown; there are %d people", person, people);
                require(
                        volunteer >= 0 && volunteer < capacity.length,
                        "volunteer %d is unknown; there are %d volunteers",
                        volunteer,
                        capacity.length);
                inOrder &= e == 0
                        || person > edgePerson[e - 1]
                        || person == edgePerson[e - 1] && volunteer > edgeVolunteer[e - 1];
            }
            return inOrder;
        }

        private static void requireThatSumsFit(long bonus, int[] scores, int size, int people) {
            require(bonus >= 0, "the match bonus is %d; it must be 0 or more", bonus);
            int highestScore = Arrays.stream(scores, 0, size).max().orElse(0);
            try {
                Math.multiplyExact(Math.addExact(bonus, highestScore), (long) people + 1);
            } catch (ArithmeticException tooLarge) {
                throw new IllegalArgumentException(
                        "the scores and the match bonus of %d are too large to be added up exactly".formatted(bonus),
                        tooLarge);
            }
        }

        private void requireNoPairTwice(int[] first) {
            for (int p = 0; p < people; p++) {
                for (int e = first[p] + 1; e < first[p + 1]; e++) {
                    require(
                            edgeVolunteer[e] != edgeVolunteer[e - 1],
                            "the pair of person %d and volunteer %d is listed twice",
                            p,
                            edgeVolunteer[e]);
                }
            }
        }

        private static void require(boolean holds, String otherwise, long first) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise.formatted(first));
            }
        }

        private static void require(boolean holds, String otherwise, long first, long second) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise.formatted(first, second));
            }
        }
    }
}
