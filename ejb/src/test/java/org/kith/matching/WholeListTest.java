package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.Cast.TODAY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.matching.plan.PlanSolver;
import org.kith.matching.plan.Proof;

class WholeListTest {
    private static final Distances ABERDEEN = Distances.ofAberdeen();

    private static WholeList list(Collection<Seeker> seekers, Collection<Candidate> candidates) {
        return WholeList.of(seekers, candidates, Criteria.DEFAULT, 0, TODAY, ABERDEEN);
    }

    @Test
    void a_pair_with_a_broken_rule_never_appears_and_every_other_pair_has_its_score() {
        for (long seed = 0; seed < 20; seed++) {
            var list = list(TestCity.seekers(30, seed), TestCity.candidates(40, seed + 100));
            for (int p = 0; p < 30; p++) {
                for (int v = 0; v < 40; v++) {
                    var pair =
                            Cast.pair(list.seekers().get(p), list.candidates().get(v));
                    int expected = pair.isPossible() ? Criteria.DEFAULT.score(pair, TODAY) : 0;
                    assertEquals(expected, list.problem().score(p, v), "seed " + seed);
                }
            }
        }
    }

    @Test
    void the_order_in_which_people_and_volunteers_are_read_never_shows() {
        for (long seed = 0; seed < 20; seed++) {
            var seekers = new ArrayList<>(TestCity.seekers(40, seed));
            var candidates = new ArrayList<>(TestCity.candidates(30, seed + 100));
            var before = list(seekers, candidates);
            Collections.shuffle(seekers, new Random(seed));
            Collections.shuffle(candidates, new Random(seed + 1));
            var after = list(seekers, candidates);
            assertEquals(
                    before.pairs(PlanSolver.solve(before.problem())), after.pairs(PlanSolver.solve(after.problem())));
        }
    }

    @Test
    void everybody_is_matched_or_stays_on_the_list() {
        var list = list(TestCity.seekers(60, 1), TestCity.candidates(20, 2));
        var plan = PlanSolver.solve(list.problem());
        assertTrue(Proof.of(list.problem(), plan).holds());
        assertEquals(60, list.pairs(plan).size() + list.unmatched(plan).size());
        assertTrue(list.unmatched(plan).stream()
                .noneMatch(seeker -> list.pairs(plan).containsKey(seeker.id())));
    }

    @Test
    void more_free_time_never_makes_the_plan_worse() {
        for (long seed = 0; seed < 20; seed++) {
            var seekers = TestCity.seekers(30, seed);
            var candidates = TestCity.candidates(20, seed + 100);
            long before = PlanSolver.solve(list(seekers, candidates).problem()).objective();
            var freer = candidates.stream().map(WholeListTest::alwaysFree).toList();
            assertTrue(PlanSolver.solve(list(seekers, freer).problem()).objective() >= before, "seed " + seed);
        }
    }

    private static Candidate alwaysFree(Candidate one) {
        return new Candidate(
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
                0x3FFF,
                one.modes(),
                one.outwardCode(),
                one.travelKm(),
                one.capacity(),
                one.openPlaces());
    }

    @Test
    void nobody_waits_is_an_empty_plan() {
        assertEquals(0, PlanSolver.solve(list(List.of(), List.of()).problem()).matched());
    }
}
