package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded plan problems of many shapes: ties, empty lists, no room, parts that do not touch. */
final class Instances {

    /** One pair of a problem, for building it in another order. */
    record Edge(int person, int volunteer, int score) {}

    private Instances() {}

    /** Small enough to try every plan: up to 5 people, 4 volunteers, capacities 0 to 5. */
    static PlanProblem small(long seed) {
        var random = new Random(seed);
        int people = random.nextInt(6);
        var capacities = capacities(random.nextInt(5), random, 0, random.nextInt(6));
        return edges(people, capacities, random.nextDouble(), 1 + random.nextInt(random.nextBoolean() ? 3 : 50), random)
                .matchBonus(random.nextInt(3) * random.nextInt(100))
                .build();
    }

    /** Up to 60 people and 40 volunteers. */
    static PlanProblem medium(long seed) {
        var random = new Random(seed);
        int people = random.nextInt(60);
        var capacities = capacities(random.nextInt(40), random, 0, random.nextInt(6));
        int highest = random.nextInt(4) == 0 ? 1_000_000 : 1 + random.nextInt(random.nextBoolean() ? 4 : 100);
        return edges(people, capacities, Math.pow(random.nextDouble(), 2), highest, random)
                .matchBonus(random.nextInt(3) == 0 ? random.nextInt(1_000_000) : 0)
                .build();
    }

    /** Scores that depend on where people live and on each volunteer's own worth, as in a city. */
    static PlanProblem city(int people, int volunteers, int mostPlaces, int pairsEach, int highest, long seed) {
        var random = new Random(seed);
        var capacities = capacities(volunteers, random, 1, mostPlaces);
        var problem = PlanProblem.with(people, capacities, 0);
        var east = random.doubles(people + volunteers).toArray();
        var north = random.doubles(people + volunteers).toArray();
        var worth = random.doubles(volunteers).toArray();
        for (int p = 0; p < people; p++) {
            double need = random.nextDouble();
            for (int v = 0; v < volunteers; v++) {
                if (random.nextInt(volunteers) < pairsEach) {
                    double far = Math.hypot(east[p] - east[people + v], north[p] - north[people + v]);
                    double part = 0.5 * (1 - far) + 0.2 * need + 0.2 * worth[v] + 0.1 * random.nextDouble();
                    problem.pair(p, v, (int) Math.max(1, Math.round(highest * part)));
                }
            }
        }
        return problem.build();
    }

    /** Scores that depend on nothing. */
    static PlanProblem uniform(int people, int volunteers, int mostPlaces, int pairsEach, int highest, long seed) {
        var random = new Random(seed);
        var capacities = capacities(volunteers, random, 1, mostPlaces);
        return edges(people, capacities, (double) pairsEach / volunteers, highest, random)
                .build();
    }

    static List<Edge> edgesOf(PlanProblem problem) {
        var edges = new ArrayList<Edge>();
        for (int p = 0; p < problem.people(); p++) {
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                edges.add(new Edge(p, problem.volunteer[e], problem.score[e]));
            }
        }
        return edges;
    }

    static PlanProblem of(int people, int[] capacities, long bonus, List<Edge> edges) {
        var problem = PlanProblem.with(people, capacities, bonus);
        edges.forEach(edge -> problem.pair(edge.person(), edge.volunteer(), edge.score()));
        return problem.build();
    }

    static PlanProblem shuffled(PlanProblem problem, long seed) {
        var edges = edgesOf(problem);
        Collections.shuffle(edges, new Random(seed));
        return of(problem.people(), problem.capacity, problem.matchBonus(), edges);
    }

    private static int[] capacities(int volunteers, Random random, int least, int most) {
        return random.ints(volunteers, least, Math.max(least, most) + 1).toArray();
    }

    private static PlanProblem.Builder edges(int people, int[] capacities, double share, int highest, Random random) {
        var problem = PlanProblem.with(people, capacities, 0);
        for (int p = 0; p < people; p++) {
            for (int v = 0; v < capacities.length; v++) {
                if (random.nextDouble() < share) {
                    problem.pair(p, v, 1 + random.nextInt(highest));
                }
            }
        }
        return problem;
    }
}
