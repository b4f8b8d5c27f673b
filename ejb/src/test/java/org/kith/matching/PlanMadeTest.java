package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.Cast.TODAY;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanMadeTest {
    private static final Distances ABERDEEN = Distances.ofAberdeen();

    private static PlanMade made(List<Seeker> seekers, List<Candidate> candidates, long bonus) {
        var list = WholeList.of(seekers, candidates, Criteria.DEFAULT, bonus, TODAY, ABERDEEN);
        return PlanMade.of(list, Criteria.DEFAULT, TODAY);
    }

    @Test
    void from_some_bonus_on_nothing_counts_before_the_number_of_people() {
        assertTrue(new PlanNumbers.Aim(PlanWish.MOST_PEOPLE, 3, 1, 200).isMostPeople());
        assertFalse(new PlanNumbers.Aim(PlanWish.MOST_PEOPLE - 1, 3, 1, 200).isMostPeople());
    }

    @Test
    void no_other_way_through_the_list_is_worth_more_and_the_slider_never_loses_people() {
        for (long seed = 0; seed < 30; seed++) {
            var made = made(TestCity.seekers(40, seed), TestCity.candidates(25, seed + 100), 30);
            assertTrue(made.proof().holds(), "seed " + seed);
            assertTrue(made.greedy().objective() <= made.plan().objective(), "seed " + seed);
            assertTrue(made.firstCome().objective() <= made.plan().objective(), "seed " + seed);
            var matched =
                    made.frontier().stream().map(PlanMade.AtBonus::matched).toList();
            assertEquals(matched.stream().sorted().toList(), matched, "seed " + seed);
            var scores = made.frontier().stream().map(PlanMade.AtBonus::score).toList();
            assertEquals(
                    scores.stream()
                            .sorted((one, other) -> Long.compare(other, one))
                            .toList(),
                    scores,
                    "seed " + seed);
        }
    }

    @Test
    void everybody_is_in_a_pair_or_has_a_reason_and_the_score_is_the_reasons() {
        var made = made(TestCity.seekers(60, 3), TestCity.candidates(20, 4), 0);
        var chosen = made.chosen();
        assertEquals(60, chosen.size() + made.left(ABERDEEN).size());
        assertEquals(
                made.plan().score(),
                chosen.stream().mapToLong(PlanMade.Chosen::score).sum());
        for (var one : chosen) {
            assertEquals(
                    one.score(), one.reasons().stream().mapToInt(Reason::points).sum());
            assertTrue(one.price() >= 0);
        }
    }

    @Test
    void whoever_stays_on_the_list_knows_whether_a_rule_or_the_places_kept_them_and_with_whom_it_would_be_best() {
        var isobel = Cast.isobel(draft -> {
            draft.waitingSince = TODAY.minusDays(181);
            return draft;
        });
        var morag = Cast.isobel(draft -> {
            draft.id = Cast.id(2);
            draft.waitingSince = TODAY.minusDays(181);
            draft.interests = Set.of();
            return draft;
        });
        var upstairs = Cast.isobel(draft -> {
            draft.id = Cast.id(3);
            draft.barriers = Set.of("STAIRS");
            draft.waitingSince = TODAY.minusDays(180);
            return draft;
        });
        var paused = Cast.hamish(draft -> {
            draft.id = Cast.id(102);
            draft.paused = true;
            return draft;
        });
        var made = made(List.of(isobel, morag, upstairs), List.of(Cast.hamish(), paused), 0);
        assertEquals(2, made.longWaiting(), "180 days are not too long yet");
        assertEquals(1, made.longMatched());
        assertEquals(
                List.of(
                        new PlanMade.Left(
                                morag.id(),
                                new SmallestChange(
                                        HardRule.VOLUNTEER_HAS_ROOM,
                                        HardRule.VOLUNTEER_HAS_ROOM,
                                        Cast.HAMISH,
                                        List.of(2))),
                        new PlanMade.Left(
                                upstairs.id(),
                                new SmallestChange(
                                        HardRule.COPES_WITH_HOME,
                                        HardRule.COPES_WITH_HOME,
                                        Cast.HAMISH,
                                        List.of("STAIRS")))),
                made.left(ABERDEEN));
        assertEquals(
                made.plan().objective(),
                made.proofText()
                        .lines()
                        .map(line -> line.split(";"))
                        .mapToLong(cells -> cells[0].equals("p")
                                ? Long.parseLong(cells[2])
                                : Long.parseLong(cells[2]) * Long.parseLong(cells[3]))
                        .sum());
        assertTrue(made.proofText().lines().noneMatch(line -> line.endsWith(";0")), made.proofText());
    }

    @Test
    void first_come_first_served_takes_the_longest_wait_first() {
        var isobel = Cast.isobel(draft -> {
            draft.waitingSince = TODAY.minusWeeks(1);
            return draft;
        });
        var morag = Cast.isobel(draft -> {
            draft.id = Cast.id(2);
            draft.waitingSince = TODAY.minusWeeks(50);
            draft.interests = Set.of();
            draft.band = 4;
            return draft;
        });
        var made = made(List.of(isobel, morag), List.of(Cast.hamish()), 0);
        int first = made.list().seekers().indexOf(morag);
        assertTrue(made.firstCome().isMatched(first));
        assertEquals(1, made.longWaiting());
        assertEquals(made.plan().isMatched(first) ? 1 : 0, made.longMatched());
    }

    @Test
    void a_wait_of_half_a_year_is_not_long_yet_and_a_day_more_is() {
        for (int days : new int[] {180, 181}) {
            var isobel = Cast.isobel(draft -> {
                draft.waitingSince = TODAY.minusDays(days);
                return draft;
            });
            assertEquals(
                    days - 180, made(List.of(isobel), List.of(Cast.hamish()), 0).longMatched());
        }
    }

    @Test
    void who_could_meet_but_is_not_chosen_needs_a_place_more() {
        var two = IntStream.of(1, 2)
                .mapToObj(number -> Cast.isobel(draft -> {
                    draft.id = Cast.id(number);
                    return draft;
                }))
                .toList();
        var made = made(two, List.of(Cast.hamish()), 0);
        var left = made.left(ABERDEEN).get(0);
        assertEquals(HardRule.VOLUNTEER_HAS_ROOM, left.why().blocking());
        assertEquals(Cast.HAMISH, left.why().other());
        assertTrue(made.proofText().startsWith("v;" + Cast.HAMISH + ";1;"), made.proofText());
        assertEquals(1, made.places());
    }

    @Test
    void the_numbers_say_how_far_another_way_falls_short() {
        var numbers =
                new PlanNumbers(10, 5, 5, 20, 4, 300, 1000, true, new PlanNumbers.Other(4, 909), null, 0, 0, List.of());
        assertEquals(9.1, numbers.gap(numbers.greedy()));
        assertEquals(6, numbers.left());
        var shares =
                new PlanNumbers(10, 5, 5, 20, 4, 300, 1000, true, new PlanNumbers.Other(4, 909), null, 3, 2, List.of());
        assertEquals(40, shares.all().percent());
        assertEquals(new PlanNumbers.Share(2, 3), shares.longWaits());
        assertEquals(67, shares.longWaits().percent());
        assertEquals(new PlanNumbers.Share(2, 7), shares.shortWaits());
        assertEquals(0, new PlanNumbers.Share(0, 0).percent());
        assertEquals(75, new PlanNumbers.Aim(0, 4, 6, 300).average());
        assertEquals(0, new PlanNumbers.Aim(0, 0, 6, 0).average());
    }
}
