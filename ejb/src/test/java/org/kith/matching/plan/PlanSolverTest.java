package org.kith.matching.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanSolverTest {
    private static final int ISOBEL = 0;
    private static final int JEAN = 1;
    private static final int HAMISH = 0;
    private static final int MORAG = 1;

    /** So many, or fewer where the tests run once for each deliberate fault (config/bin/mutation). */
    private static int seeds(int all) {
        return Math.min(all, Integer.getInteger("kith.seeds", all));
    }

    /** Solves, and never believes the solver: every plan of these tests has its proof checked. */
    private static Plan proven(PlanProblem problem, String which) {
        var plan = PlanSolver.solve(problem);
        assertSound(problem, plan, which);
        return plan;
    }

    private static void assertSound(PlanProblem problem, Plan plan, String which) {
        var proof = Proof.of(problem, plan);
        assertTrue(proof.holds(), () -> which + ": " + proof.faults());
    }

    @Test
    void the_best_pair_gives_way_when_together_they_are_worth_more() {
        var problem = PlanProblem.with(2, new int[] {1, 1}, 0)
                .pair(ISOBEL, HAMISH, 10)
                .pair(ISOBEL, MORAG, 9)
                .pair(JEAN, HAMISH, 8)
                .build();
        var plan = proven(problem, "isobel and jean");
        assertEquals(MORAG, plan.volunteerOf(ISOBEL));
        assertEquals(HAMISH, plan.volunteerOf(JEAN));
        assertEquals(17, plan.objective());
        assertEquals(10, Greedy.plan(problem).objective());
    }

    @Test
    void a_volunteer_with_two_places_takes_two_people_and_no_third() {
        var plan = proven(
                PlanProblem.with(3, new int[] {2}, 0)
                        .pair(0, HAMISH, 5)
                        .pair(1, HAMISH, 7)
                        .pair(2, HAMISH, 6)
                        .build(),
                "hamish");
        assertFalse(plan.isMatched(0));
        assertTrue(plan.isMatched(1) && plan.isMatched(2));
        assertTrue(plan.priceOfVolunteer(HAMISH) >= 5 && plan.priceOfVolunteer(HAMISH) <= 6);
    }

    @Test
    void a_large_match_bonus_matches_most_people_first() {
        var edges = PlanProblem.builder().people(2).capacities(new int[] {1, 1});
        edges.pair(ISOBEL, HAMISH, 100).pair(ISOBEL, MORAG, 1).pair(JEAN, HAMISH, 1);
        var best = proven(edges.build(), "best score");
        assertEquals(1, best.matched());
        var most = proven(
                PlanProblem.with(2, new int[] {1, 1}, 1000)
                        .pair(ISOBEL, HAMISH, 100)
                        .pair(ISOBEL, MORAG, 1)
                        .pair(JEAN, HAMISH, 1)
                        .build(),
                "most people");
        assertEquals(2, most.matched());
        assertEquals(2, most.score());
        assertEquals(2002, most.objective());
    }

    @Test
    void nobody_and_nothing_make_an_empty_plan() {
        assertEquals(
                0, proven(PlanProblem.with(0, new int[0], 0).build(), "empty").objective());
        assertEquals(
                0,
                proven(PlanProblem.with(3, new int[] {0, 2}, 5).build(), "no pairs")
                        .matched());
        assertEquals(
                0,
                proven(PlanProblem.with(1, new int[] {0}, 5).pair(0, 0, 9).build(), "no room")
                        .matched());
    }

    @Test
    void equals_trying_every_plan() {
        for (long seed = 0; seed < seeds(6000); seed++) {
            var problem = Instances.small(seed);
            assertEquals(
                    Oracles.everyPlan(problem), proven(problem, "seed " + seed).objective(), "seed " + seed);
        }
    }

    @Test
    void equals_or_tools() {
        for (long seed = 0; seed < seeds(3000); seed++) {
            var problem = Instances.medium(seed);
            assertEquals(
                    Oracles.orTools(problem), proven(problem, "seed " + seed).objective(), "seed " + seed);
        }
        for (long seed = 0; seed < seeds(12); seed++) {
            var problem = seed % 2 == 0
                    ? Instances.city(400, 150 + 50 * (int) seed, 3, 30, 100, seed)
                    : Instances.uniform(400, 150 + 50 * (int) seed, 3, 30, 10, seed);
            assertEquals(
                    Oracles.orTools(problem), proven(problem, "seed " + seed).objective(), "seed " + seed);
        }
    }

    @Test
    void the_order_of_the_pairs_never_shows() {
        for (long seed = 0; seed < seeds(300); seed++) {
            var problem = Instances.medium(seed);
            assertEquals(
                    PlanSolver.solve(problem), PlanSolver.solve(Instances.shuffled(problem, seed)), "seed " + seed);
        }
    }

    @Test
    void numbering_people_and_volunteers_anew_gives_a_plan_of_the_same_worth() {
        for (long seed = 0; seed < seeds(300); seed++) {
            var problem = Instances.medium(seed);
            int people = problem.people();
            int volunteers = problem.volunteers();
            var capacities = new int[volunteers];
            Arrays.setAll(capacities, v -> problem.capacityOf(volunteers - 1 - v));
            var mirrored = Instances.edgesOf(problem).stream()
                    .map(edge -> new Instances.Edge(
                            people - 1 - edge.person(), volunteers - 1 - edge.volunteer(), edge.score()))
                    .toList();
            assertEquals(
                    PlanSolver.solve(problem).objective(),
                    PlanSolver.solve(Instances.of(people, capacities, problem.matchBonus(), mirrored))
                            .objective(),
                    "seed " + seed);
        }
    }

    @Test
    void a_veto_a_newcomer_or_other_room_gives_the_same_worth_as_solving_anew() {
        for (long seed = 0; seed < seeds(400); seed++) {
            var random = new Random(seed);
            var solver = PlanSolver.solver(Instances.medium(seed));
            for (int change = 0; change < 8; change++) {
                change(solver, random);
                var now = solver.problem();
                var which = "seed " + seed + ", change " + change;
                assertSound(now, solver.plan(), which);
                assertEquals(PlanSolver.solve(now).objective(), solver.plan().objective(), which);
            }
        }
    }

    private static void change(PlanSolver solver, Random random) {
        var plan = solver.plan();
        int person = random.nextInt(plan.people() + 1);
        int volunteer = random.nextInt(plan.volunteers() + 1);
        boolean known = person < plan.people() && volunteer < plan.volunteers();
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                if (known) {
                    solver.forbid(person, plan.isMatched(person) ? plan.volunteerOf(person) : volunteer);
                }
            }
            case 2 -> {
                var possible = random.ints(0, plan.volunteers() + 1)
                        .limit(10)
                        .filter(v -> v < plan.volunteers())
                        .distinct()
                        .toArray();
                solver.addPerson(possible, random.ints(possible.length, 1, 100).toArray());
            }
            case 3 -> {
                if (person < plan.people()) {
                    solver.removePerson(person);
                }
            }
            default -> {
                if (volunteer < plan.volunteers()) {
                    solver.setCapacity(volunteer, random.nextInt(4));
                }
            }
        }
    }

    @Test
    void more_room_another_pair_or_another_volunteer_never_makes_it_worse() {
        for (long seed = 0; seed < seeds(300); seed++) {
            var random = new Random(seed);
            var problem = Instances.medium(seed);
            long before = PlanSolver.solve(problem).objective();
            var edges = Instances.edgesOf(problem);
            var roomier = problem.capacity.clone();
            if (roomier.length > 0) {
                roomier[random.nextInt(roomier.length)]++;
            }
            var wider = Instances.of(problem.people(), roomier, problem.matchBonus(), edges);
            long afterRoom = PlanSolver.solve(wider).objective();
            assertTrue(afterRoom >= before, "room, seed " + seed);

            var withNewcomer = Arrays.copyOf(roomier, roomier.length + 1);
            withNewcomer[roomier.length] = 1;
            if (problem.people() > 0) {
                edges.add(new Instances.Edge(random.nextInt(problem.people()), roomier.length, 1 + random.nextInt(50)));
            }
            var newcomer = Instances.of(problem.people(), withNewcomer, problem.matchBonus(), edges);
            assertTrue(PlanSolver.solve(newcomer).objective() >= afterRoom, "volunteer, seed " + seed);
        }
    }

    @Test
    void a_shadow_price_lies_between_what_one_place_more_brings_and_what_one_less_costs() {
        for (long seed = 0; seed < seeds(200); seed++) {
            var problem = Instances.medium(seed);
            var plan = PlanSolver.solve(problem);
            for (int v = 0; v < problem.volunteers(); v++) {
                assertTrue(worthWith(problem, v, 1) - plan.objective() <= plan.priceOfVolunteer(v), "seed " + seed);
                if (problem.capacityOf(v) > 0) {
                    assertTrue(
                            plan.objective() - worthWith(problem, v, -1) >= plan.priceOfVolunteer(v), "seed " + seed);
                }
            }
        }
    }

    private static long worthWith(PlanProblem problem, int volunteer, int placesMore) {
        var capacities = problem.capacity.clone();
        capacities[volunteer] += placesMore;
        return PlanSolver.solve(
                        Instances.of(problem.people(), capacities, problem.matchBonus(), Instances.edgesOf(problem)))
                .objective();
    }

    @Test
    void greedy_and_first_come_first_served_are_allowed_plans_and_never_better() {
        for (long seed = 0; seed < seeds(500); seed++) {
            var problem = Instances.medium(seed);
            long best = PlanSolver.solve(problem).objective();
            for (var other : new Plan[] {Greedy.plan(problem), FirstComeFirstServed.plan(problem)}) {
                assertTrue(other.objective() <= best, "seed " + seed);
                assertTrue(2 * other.matched() >= PlanSolver.solve(problem).matched(), "seed " + seed);
                var faults = Proof.of(problem, other).faults().stream()
                        .filter(fault ->
                                fault.contains("no possible pair") || fault.contains("more people than places"));
                assertEquals(0, faults.count(), "seed " + seed);
            }
        }
    }

    @Test
    void looks_at_few_pairs_when_there_is_enough_room() {
        assertVisits(5, Instances.city(1000, 1250, 3, 100, 100, 1));
        assertVisits(5, Instances.city(1000, 1250, 3, 100, 10, 2));
        assertVisits(5, Instances.uniform(1000, 1250, 1, 100, 1000, 3));
        assertVisits(5, Instances.uniform(1000, 1250, 3, 10, 1, 4));
    }

    @Test
    void looks_at_each_pair_at_most_two_hundred_times_when_room_is_scarce() {
        assertVisits(200, Instances.city(2000, 1000, 1, 50, 100, 1));
        assertVisits(200, Instances.city(2000, 1000, 3, 50, 1000, 2));
        assertVisits(200, Instances.city(2000, 1000, 3, 4, 100, 3));
        assertVisits(200, Instances.uniform(2000, 500, 3, 20, 5, 4));
    }

    private static void assertVisits(int most, PlanProblem problem) {
        var plan = proven(problem, problem.people() + " people");
        assertTrue(
                plan.edgeVisits() <= (long) most * problem.edges(),
                () -> plan.edgeVisits() + " visits of " + problem.edges() + " pairs");
    }

    @Test
    void every_look_at_a_pair_is_counted() {
        var one = PlanProblem.with(1, new int[] {1}, 0).pair(0, 0, 5).build();
        assertTrue(proven(one, "one pair").edgeVisits() > 0);
        var scarce = Instances.city(60, 20, 1, 15, 100, 1);
        long visits = proven(scarce, "scarce").edgeVisits();
        assertTrue(visits >= 60 && visits <= 200L * scarce.edges(), () -> visits + " visits");
        var solver = PlanSolver.solver(scarce).readyForChanges();
        long before = solver.edgeVisits();
        solver.addPerson(new int[] {0, 1, 2}, new int[] {90, 80, 70});
        assertTrue(solver.edgeVisits() > before);
    }

    @Test
    void one_event_looks_at_few_pairs() {
        var problem = Instances.city(2000, 2500, 3, 100, 100, 5);
        var solver = PlanSolver.solver(problem).readyForChanges();
        var random = new Random(5);
        for (int event = 0; event < 500; event++) {
            long before = solver.edgeVisits();
            int person = random.nextInt(problem.people());
            var plan = solver.plan();
            if (plan.isMatched(person)) {
                solver.forbid(person, plan.volunteerOf(person));
            }
            assertTrue(solver.edgeVisits() - before <= problem.edges(), "event " + event);
        }
        assertSound(solver.problem(), solver.plan(), "after 500 vetoes");
    }
}
