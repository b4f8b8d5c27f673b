package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.Cast.TODAY;
import static org.kith.matching.Cast.hamish;
import static org.kith.matching.Cast.isobel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private static Shortlist shortlist(Seeker seeker, List<Candidate> candidates) {
        return Shortlist.of(seeker, candidates, Criteria.DEFAULT, TODAY, Distances.ofAberdeen());
    }

    private static Candidate volunteer(int number, Set<String> interests) {
        return hamish(h -> {
            h.id = Cast.id(number);
            h.interests = interests;
            return h;
        });
    }

    @Test
    void who_shares_more_stands_higher_and_equals_stand_by_id() {
        var list = shortlist(
                isobel(),
                List.of(
                        volunteer(204, Set.of()),
                        volunteer(203, Set.of("bowls")),
                        volunteer(202, Set.of("bowls", "knitting")),
                        volunteer(201, Set.of("knitting"))));
        assertEquals(
                List.of(Cast.id(202), Cast.id(201), Cast.id(203), Cast.id(204)),
                list.best().stream().map(one -> one.candidate().id()).toList());
        assertEquals(4, list.possible());
    }

    @Test
    void ten_are_shown_and_all_possible_are_counted() {
        var fifteen = IntStream.range(0, 15)
                .mapToObj(i -> volunteer(200 + i, i % 2 == 0 ? Set.of("bowls") : Set.of()))
                .toList();
        var list = shortlist(isobel(), fifteen);
        assertEquals(10, list.best().size());
        assertEquals(15, list.possible());
        assertEquals(List.of(), list.blocked());
        assertEquals(Cast.id(200), list.best().get(0).candidate().id());
        assertEquals(Cast.id(203), list.best().get(9).candidate().id());
    }

    @Test
    void the_score_is_the_sum_of_its_reasons() {
        for (var one : shortlist(isobel(), List.of(hamish(), volunteer(7, Set.of("football", "bowls"))))
                .best()) {
            assertEquals(one.reasons().stream().mapToInt(Reason::points).sum(), one.score());
        }
    }

    @Test
    void for_each_of_the_others_the_first_rule_that_blocks_is_told() {
        var paused = hamish(h -> {
            h.id = Cast.id(301);
            h.paused = true;
            return h;
        });
        var farAndFull = hamish(h -> {
            h.id = Cast.id(300);
            h.travelKm = 1;
            h.openPlaces = 0;
            return h;
        });
        var list = shortlist(isobel(), List.of(paused, hamish(), farAndFull));
        assertEquals(1, list.best().size());
        assertEquals(
                List.of(Cast.id(300), Cast.id(301)),
                list.blocked().stream().map(one -> one.candidate().id()).toList());
        assertEquals(
                Set.of(HardRule.VOLUNTEER_HAS_ROOM, HardRule.VOLUNTEER_IS_NOT_PAUSED),
                list.blockedByRule().keySet());
        assertEquals(
                List.of(Cast.id(301)),
                list.oneChangeAway().stream().map(one -> one.candidate().id()).toList());
    }

    @Test
    void hamish_sees_the_people_who_suit_him_best() {
        var jean = isobel(i -> {
            i.id = Cast.id(2);
            i.band = 1;
            return i;
        });
        var upstairs = isobel(i -> {
            i.id = Cast.id(3);
            i.barriers = Set.of("STAIRS");
            return i;
        });
        var list = Shortlist.ofPeople(
                hamish(), List.of(isobel(), jean, upstairs), Criteria.DEFAULT, TODAY, Distances.ofAberdeen());
        assertEquals(
                List.of(Cast.id(2), Cast.ISOBEL),
                list.best().stream().map(one -> one.seeker().id()).toList());
        for (var one : list.best()) {
            assertEquals(
                    one.score(), one.reasons().stream().mapToInt(Reason::points).sum());
        }
        assertEquals(HardRule.COPES_WITH_HOME, list.blocked().get(0).rule());
        assertEquals(Cast.id(3), list.blocked().get(0).seeker().id());
    }

    @Test
    void the_order_in_which_volunteers_are_read_never_shows() {
        var city = new ArrayList<>(TestCity.candidates(200, 3));
        for (var seeker : TestCity.seekers(20, 4)) {
            var before = shortlist(seeker, city);
            Collections.shuffle(city, new Random(5));
            assertEquals(before, shortlist(seeker, city));
        }
    }

    @Test
    void nobody_on_a_shortlist_breaks_a_rule_and_everybody_is_somewhere() {
        var city = TestCity.candidates(300, 6);
        for (var seeker : TestCity.seekers(30, 7)) {
            var list = shortlist(seeker, city);
            assertTrue(list.best().stream().allMatch(one -> one.pair().isPossible()));
            assertEquals(city.size(), list.possible() + list.blocked().size());
            assertEquals(Math.min(10, list.possible()), list.best().size());
        }
    }

    @Test
    void nobody_at_all_is_an_empty_shortlist() {
        assertEquals(new Shortlist(List.of(), List.of(), 0), shortlist(isobel(), List.of()));
    }
}
