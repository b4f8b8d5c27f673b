package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.Cast.TODAY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.matching.plan.PlanSolver;
import org.kith.matching.plan.Proof;

/** What must hold of the best plan of every city, whoever lives in it. Each case names its seed. */
class OptimumTest {
    private static final int SEEDS = Math.min(60, Integer.getInteger("kith.seeds", 60));
    private static final Distances ABERDEEN = Distances.ofAberdeen();

    private static WholeList list(Collection<Seeker> seekers, Collection<Candidate> candidates) {
        return WholeList.of(seekers, candidates, Criteria.DEFAULT, 50, TODAY, ABERDEEN);
    }

    private static long best(Collection<Seeker> seekers, Collection<Candidate> candidates) {
        var list = list(seekers, candidates);
        var plan = PlanSolver.solve(list.problem());
        assertTrue(Proof.of(list.problem(), plan).holds());
        return plan.objective();
    }

    private static List<Candidate> changed(List<Candidate> all, int which, int availability, int places) {
        var others = new ArrayList<>(all);
        var one = all.get(which);
        others.set(
                which,
                new Candidate(
                        one.id(),
                        one.partner(),
                        one.cleared(),
                        one.clearanceBlocker(),
                        one.paused(),
                        one.gender(),
                        one.wantsGender(),
                        one.languages(),
                        one.interests(),
                        one.copesWith(),
                        one.availability() | availability,
                        one.modes(),
                        one.outwardCode(),
                        one.travelKm(),
                        one.capacity(),
                        one.openPlaces() + places));
        return others;
    }

    @Test
    void one_more_half_day_of_a_volunteer_never_lowers_the_optimum() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var seekers = TestCity.seekers(25, seed);
            var candidates = TestCity.candidates(20, seed + 100);
            var freer = changed(candidates, random.nextInt(20), 1 << random.nextInt(14), 0);
            assertTrue(best(seekers, freer) >= best(seekers, candidates), "seed " + seed);
        }
    }

    @Test
    void one_more_half_day_of_a_person_never_lowers_the_optimum() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var seekers = TestCity.seekers(25, seed);
            var candidates = TestCity.candidates(20, seed + 100);
            var freer = new ArrayList<>(seekers);
            int which = random.nextInt(seekers.size());
            freer.set(which, free(seekers.get(which), 1 << random.nextInt(14)));
            assertTrue(best(freer, candidates) >= best(seekers, candidates), "seed " + seed);
        }
    }

    private static Seeker free(Seeker one, int more) {
        return new Seeker(
                one.id(),
                one.partner(),
                one.waitingSince(),
                one.band(),
                one.mode(),
                one.outwardCode(),
                one.gender(),
                one.wantsGender(),
                one.languages(),
                one.interests(),
                one.barriers(),
                one.availability() | more,
                one.excluded(),
                one.askedBefore());
    }

    @Test
    void one_more_place_or_one_more_volunteer_never_lowers_the_optimum() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var seekers = TestCity.seekers(25, seed);
            var candidates = TestCity.candidates(20, seed + 100);
            long before = best(seekers, candidates);
            var roomier = changed(candidates, new Random(seed).nextInt(20), 0, 1);
            assertTrue(best(seekers, roomier) >= before, "place, seed " + seed);
            assertTrue(best(seekers, TestCity.candidates(21, seed + 100)) >= before, "volunteer, seed " + seed);
        }
    }

    @Test
    void a_newcomer_on_the_list_never_lowers_the_optimum() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var candidates = TestCity.candidates(20, seed + 100);
            assertTrue(
                    best(TestCity.seekers(26, seed), candidates) >= best(TestCity.seekers(25, seed), candidates),
                    "seed " + seed);
        }
    }

    @Test
    void an_exclusion_takes_the_pair_out_and_never_raises_the_optimum() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var seekers = TestCity.seekers(25, seed);
            var candidates = TestCity.candidates(20, seed + 100);
            var list = list(seekers, candidates);
            var pairs = list.pairs(PlanSolver.solve(list.problem()));
            var first = seekers.stream()
                    .filter(one -> pairs.containsKey(one.id()))
                    .findFirst()
                    .orElseThrow();
            var apart = new ArrayList<>(seekers);
            apart.set(seekers.indexOf(first), without(first, pairs.get(first.id())));
            var after = list(apart, candidates);
            var plan = PlanSolver.solve(after.problem());
            assertFalse(pairs.get(first.id()).equals(after.pairs(plan).get(first.id())), "seed " + seed);
            assertTrue(plan.objective() <= best(seekers, candidates), "seed " + seed);
        }
    }

    private static Seeker without(Seeker one, UUID volunteer) {
        var excluded = new HashSet<>(one.excluded());
        excluded.add(volunteer);
        return new Seeker(
                one.id(),
                one.partner(),
                one.waitingSince(),
                one.band(),
                one.mode(),
                one.outwardCode(),
                one.gender(),
                one.wantsGender(),
                one.languages(),
                one.interests(),
                one.barriers(),
                one.availability(),
                excluded,
                one.askedBefore());
    }

    @Test
    void no_plan_ever_has_a_pair_with_a_broken_rule_or_a_person_twice() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var list = list(TestCity.seekers(40, seed), TestCity.candidates(30, seed + 100));
            var plan = PlanSolver.solve(list.problem());
            Set<Integer> people = new HashSet<>();
            for (int[] pair : plan.pairs()) {
                var met = list.pair(pair[0], pair[1]);
                assertEquals(List.of(), met.allBroken(), "seed " + seed);
                assertTrue(people.add(pair[0]), "seed " + seed);
            }
        }
    }
}
