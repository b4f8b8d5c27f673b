package org.kith.matching.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kith.matching.Candidate;
import org.kith.matching.Cast;
import org.kith.matching.Criteria;
import org.kith.matching.Distances;
import org.kith.matching.Pair;
import org.kith.matching.Seeker;
import org.kith.matching.TestCity;
import org.kith.matching.Weight;

/** A simulated year: the same for the same seed, and honest about everybody who was on the lists in it. */
class YearTest {
    private static final List<Seeker> SEEKERS = TestCity.seekers(60, 3);
    private static final List<Candidate> CANDIDATES = TestCity.candidates(40, 4);

    private static Year drawn(List<Seeker> seekers, List<Candidate> candidates, long seed) {
        return Year.drawn(seekers, seekers, candidates, 80, 20, seed);
    }

    private static List<YearOutcome> outcomes(Year year, Criteria criteria, long seed) {
        return YearMaker.outcomes(year, criteria, seed, Cast.TODAY);
    }

    @Test
    void the_same_seed_gives_the_same_year_in_whatever_order_the_lists_were_read() {
        var seekers = new ArrayList<>(SEEKERS);
        var candidates = new ArrayList<>(CANDIDATES);
        Collections.shuffle(seekers, new Random(1));
        Collections.shuffle(candidates, new Random(2));
        assertEquals(drawn(SEEKERS, CANDIDATES, 5), drawn(seekers, candidates, 5));
        assertEquals(
                outcomes(drawn(SEEKERS, CANDIDATES, 5), Criteria.DEFAULT, 5),
                outcomes(drawn(seekers, candidates, 5), Criteria.DEFAULT, 5));
        assertNotEquals(drawn(SEEKERS, CANDIDATES, 5), drawn(SEEKERS, CANDIDATES, 6));
    }

    @Test
    void every_way_is_about_the_same_people_and_nobody_is_lost() {
        var year = drawn(SEEKERS, CANDIDATES, 9);
        var outcomes = outcomes(year, Criteria.DEFAULT, 9);
        assertEquals(
                List.of(Way.values()), outcomes.stream().map(YearOutcome::way).toList());
        for (var one : outcomes) {
            assertEquals(140, one.people(), one::toString);
            assertEquals(one.people(), one.matched() + one.waiting());
            assertTrue(one.matched() > 0 && one.longWaiting() <= one.waiting(), one::toString);
            assertTrue(one.points() >= one.matched(), one::toString);
        }
    }

    @Test
    void a_plan_every_week_is_worth_more_than_taking_people_in_order() {
        long plan = 0;
        long prices = 0;
        long first = 0;
        for (long seed = 1; seed <= 5; seed++) {
            var outcomes = outcomes(drawn(SEEKERS, CANDIDATES, seed), Criteria.DEFAULT, seed);
            plan += worth(outcomes.get(3));
            prices += worth(outcomes.get(2));
            first += worth(outcomes.get(0));
        }
        assertTrue(plan >= first, plan + " and " + first);
        assertTrue(prices >= first, prices + " and " + first);
    }

    private static long worth(YearOutcome one) {
        return one.points() + (long) CriteriaPreview.MATCH_BONUS * one.matched();
    }

    @Test
    void without_a_volunteer_everybody_waits_and_their_weeks_are_counted() {
        var year = Year.replayed(
                List.of(new Year.Arrival(SEEKERS.get(0), 40), new Year.Arrival(SEEKERS.get(1), -20)), List.of());
        for (var one : outcomes(year, Criteria.DEFAULT, 1)) {
            assertEquals(0, one.matched());
            assertEquals(1, one.longWaiting(), "only the one who came 72 weeks before the end");
            assertEquals(12 + 72, one.weeks());
            assertEquals(42.0, one.weeksEach());
            assertEquals(0, one.pointsEach());
        }
    }

    @Test
    void nobody_is_proposed_across_partners_or_against_a_hard_rule() {
        // All volunteers belong to one partner, so people of the others meet nobody.
        var harbour = CANDIDATES.stream()
                .filter(one -> one.partner().equals(Cast.id(900)))
                .toList();
        var year = drawn(SEEKERS, harbour, 2);
        long ofHarbour = year.arrivals().stream()
                .filter(arrival -> arrival.seeker().partner().equals(Cast.id(900)))
                .count();
        outcomes(year, Criteria.DEFAULT, 2).forEach(one -> assertTrue(one.matched() <= ofHarbour, one::toString));
        var unchecked = CANDIDATES.stream().filter(one -> !one.cleared()).toList();
        outcomes(drawn(SEEKERS, unchecked, 2), Criteria.DEFAULT, 2)
                .forEach(one -> assertEquals(0, one.matched() + one.noes()));
    }

    @Test
    void half_a_year_is_not_too_long_and_a_week_more_is() {
        var year = Year.replayed(
                List.of(new Year.Arrival(SEEKERS.get(0), 26), new Year.Arrival(SEEKERS.get(1), 25)), List.of());
        assertEquals(
                List.of(1, 1, 1, 1),
                outcomes(year, Criteria.DEFAULT, 1).stream()
                        .map(YearOutcome::longWaiting)
                        .toList());
    }

    @Test
    void points_for_waiting_grow_week_by_week_up_to_their_limit_and_weeks_count_from_the_arrival() {
        var criteria = Criteria.of(Map.of(Weight.PER_WEEK_WAITED, 3, Weight.MOST_WAITED, 45));
        var pair = possiblePair();
        int base = criteria.score(pair, pair.seeker().waitingSince());
        for (int waited : new int[] {0, 10, 15, 20}) {
            var year = Year.replayed(
                    List.of(new Year.Arrival(pair.seeker(), -waited)), List.of(new Year.Joining(pair.candidate(), -5)));
            for (var one : outcomes(year, criteria, seedWithoutNo(year, criteria))) {
                assertEquals(1, one.matched(), one::toString);
                assertEquals(waited, one.weeks(), one::toString);
                assertEquals(base + Math.min(45, 3 * waited), one.points(), one::toString);
            }
        }
    }

    private static Pair possiblePair() {
        return SEEKERS.stream()
                .flatMap(seeker -> CANDIDATES.stream()
                        .filter(one -> one.partner().equals(seeker.partner()))
                        .map(one -> new Pair(
                                seeker, one, Distances.ofAberdeen().km(seeker.outwardCode(), one.outwardCode()))))
                .filter(Pair::isPossible)
                .findFirst()
                .orElseThrow();
    }

    private static long seedWithoutNo(Year year, Criteria criteria) {
        return LongStream.range(1, 50)
                .filter(seed -> outcomes(year, criteria, seed).get(0).noes() == 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void after_a_no_the_two_are_not_proposed_again() {
        var pair = possiblePair();
        var year = Year.replayed(
                List.of(new Year.Arrival(pair.seeker(), 0)), List.of(new Year.Joining(pair.candidate(), 0)));
        long refusing = LongStream.range(1, 200)
                .filter(seed -> outcomes(year, Criteria.DEFAULT, seed).get(0).noes() > 0)
                .findFirst()
                .orElseThrow();
        for (var one : outcomes(year, Criteria.DEFAULT, refusing)) {
            assertEquals(1, one.noes(), one::toString);
            assertEquals(0, one.matched(), one::toString);
        }
    }

    @Test
    void a_tried_way_is_kept_as_it_was() {
        var outcomes = outcomes(
                drawn(SEEKERS, CANDIDATES, 4),
                Criteria.of(Map.of(Weight.SHARED_INTEREST, 60, Weight.MOST_WAITED, 200)),
                4);
        for (var one : outcomes) {
            assertEquals(one, YearOutcome.ofText(one.text()));
        }
    }
}
