package org.kith.matching.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is no problem is refused in one plain sentence; what lies just within the limits is not. */
class PlanProblemTest {
    private static void refused(String sentence, Executable deed) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, deed).getMessage());
    }

    private static PlanProblem.Builder two() {
        return PlanProblem.with(2, new int[] {1, 0}, 0);
    }

    @Test
    void counts_below_nothing_or_beyond_every_country_are_refused() {
        var builder = PlanProblem.builder();
        refused("the number of people is -1; it must be 0 or more", () -> builder.people(-1));
        refused(
                "the number of people is 10000001; the most is 10000000",
                () -> builder.people(PlanProblem.MOST_NODES + 1));
        assertEquals(
                PlanProblem.MOST_NODES,
                builder.people(PlanProblem.MOST_NODES).build().people());
        refused(
                "there are 10000001 volunteers; the most is 10000000",
                () -> builder.capacities(new int[PlanProblem.MOST_NODES + 1]));
        refused("volunteer 1 has a capacity of -1; it must be 0 or more", () -> builder.capacities(new int[] {0, -1}));
        refused("the match bonus is -1; it must be 0 or more", () -> builder.matchBonus(-1));
        refused(
                "the match bonus is -5; it must be 0 or more",
                () -> two().build().withMatchBonus(-5));
        assertEquals(0, two().matchBonus(0).build().matchBonus());
    }

    @Test
    void unknown_people_and_volunteers_are_refused_and_the_last_known_ones_are_not() {
        refused(
                "person -1 is unknown; there are 2 people",
                () -> two().pair(-1, 0, 1).build());
        refused(
                "person 2 is unknown; there are 2 people",
                () -> two().pair(2, 0, 1).build());
        refused(
                "volunteer -1 is unknown; there are 2 volunteers",
                () -> two().pair(0, -1, 1).build());
        refused(
                "volunteer 2 is unknown; there are 2 volunteers",
                () -> two().pair(0, 2, 1).build());
        assertEquals(1, two().pair(1, 1, 1).build().score(1, 1));
        refused("person 0 and volunteer 0 have a score of 0; it must be 1 or more", () -> two().pair(0, 0, 0));
    }

    @Test
    void a_pair_that_is_listed_twice_is_refused_wherever_it_stands() {
        var twice = "the pair of person 1 and volunteer 0 is listed twice";
        refused(twice, () -> two().pair(1, 0, 1).pair(1, 0, 2).build());
        refused(twice, () -> two().pair(1, 0, 1).pair(0, 0, 1).pair(1, 0, 1).build());
        refused(twice, () -> two().pair(1, 1, 1).pair(1, 0, 1).pair(1, 0, 1).build());
    }

    @Test
    void sums_that_no_number_holds_are_refused_and_the_largest_that_fits_is_not() {
        var sentence = "the scores and the match bonus of %d are too large to be added up exactly";
        long fits = Long.MAX_VALUE / 3 - 7;
        assertEquals(fits, two().pair(0, 0, 7).matchBonus(fits).build().matchBonus());
        refused(
                sentence.formatted(fits + 1),
                () -> two().pair(0, 0, 7).matchBonus(fits + 1).build());
        refused(
                sentence.formatted(Long.MAX_VALUE),
                () -> two().pair(0, 0, 1).build().withMatchBonus(Long.MAX_VALUE));
    }

    @Test
    void pairs_may_come_in_any_order_and_keep_their_scores_however_many_there_are() {
        int people = 60;
        int volunteers = 50;
        var capacities = new int[volunteers];
        Arrays.fill(capacities, 99);
        var backwards = PlanProblem.with(people, capacities, 3);
        for (int p = people - 1; p >= 0; p--) {
            for (int v = volunteers - 1; v >= 0; v--) {
                backwards.pair(p, v, 1 + p * volunteers + v);
            }
        }
        var problem = backwards.build();
        assertEquals(people * volunteers, problem.edges());
        assertEquals(people, problem.people());
        assertEquals(volunteers, problem.volunteers());
        assertEquals(3, problem.matchBonus());
        assertEquals(people, problem.capacityOf(0), "more places than people are as many as people");
        for (int p = 0; p < people; p++) {
            for (int v = 0; v < volunteers; v++) {
                assertEquals(1 + p * volunteers + v, problem.score(p, v));
            }
        }
        assertEquals(
                0,
                PlanProblem.with(2, new int[] {1, 1}, 0).pair(0, 1, 5).build().score(0, 0));
        assertEquals(9, problem.withMatchBonus(9).matchBonus());
    }
}
