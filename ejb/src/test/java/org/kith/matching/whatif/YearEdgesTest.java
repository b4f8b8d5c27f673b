package org.kith.matching.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kith.matching.whatif.Neighbours.person;
import static org.kith.matching.whatif.Neighbours.volunteer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kith.matching.Candidate;
import org.kith.matching.Cast;
import org.kith.matching.Criteria;
import org.kith.matching.Seeker;
import org.kith.matching.TestCity;
import org.kith.matching.Weight;
import org.kith.people.Mode;

/** A simulated year at its edges, with so few people that what must come of it is known. */
class YearEdgesTest {
    private static final Set<String> BOWLS = Set.of("bowls");
    private static final Seeker ISOBEL = person(1, Mode.HOME, 0, BOWLS);
    private static final Seeker FLORA = person(2, Mode.HOME, 0, BOWLS);
    private static final Seeker ISHBEL = person(3, Mode.HOME, 0, BOWLS);
    private static final Candidate HAMISH = volunteer(101, 1, BOWLS);
    private static final Candidate UNA = volunteer(102, 1, BOWLS);

    private static Year.Arrival comes(Seeker who, int week) {
        return new Year.Arrival(who, week);
    }

    private static YearOutcome outcome(
            Way way, List<Year.Arrival> arrivals, List<Year.Joining> joinings, Criteria criteria, long seed) {
        return YearMaker.outcome(way, new Year(arrivals, joinings), criteria, seed, Cast.TODAY);
    }

    private static long seed(LongPredicate wanted) {
        return LongStream.range(1, 5000).filter(wanted).findFirst().orElseThrow();
    }

    private static boolean saysNo(long seed, int person, int volunteer) {
        return Year.chance(seed, person, volunteer, 5) == 0;
    }

    @Test
    void all_who_wait_for_more_than_half_a_year_are_counted() {
        var arrivals = List.of(comes(ISOBEL, 26), comes(FLORA, 25), comes(ISHBEL, 12));
        assertEquals(
                2,
                outcome(Way.FIRST_COME, arrivals, List.of(), Criteria.DEFAULT, 1)
                        .longWaiting());
    }

    @Test
    void of_those_who_waited_at_the_beginning_the_one_who_came_first_is_first() {
        var criteria = Criteria.of(Map.of(Weight.PER_WEEK_WAITED, 1, Weight.MOST_WAITED, 100));
        long yes = seed(seed -> !saysNo(seed, 0, 0) && !saysNo(seed, 1, 0));
        var joining = List.of(new Year.Joining(HAMISH, 51));
        var late = outcome(Way.FIRST_COME, List.of(comes(ISOBEL, -1)), joining, criteria, yes);
        var both = outcome(Way.FIRST_COME, List.of(comes(ISOBEL, -1), comes(FLORA, -10)), joining, criteria, yes);
        assertEquals(1, both.matched());
        assertEquals(late.points() + 9, both.points(), "nine weeks more of waiting");
    }

    @Test
    void a_place_is_free_again_when_the_match_has_lasted_its_time() {
        long soon = seed(seed -> !saysNo(seed, 0, 0) && !saysNo(seed, 1, 0) && Year.chance(seed + 1, 0, 0, 80) < 30);
        var both = outcome(
                Way.FIRST_COME,
                List.of(comes(ISOBEL, 0), comes(FLORA, 0)),
                List.of(new Year.Joining(HAMISH, 0)),
                Criteria.DEFAULT,
                soon);
        assertEquals(2, both.matched());
        assertEquals(12 + Year.chance(soon + 1, 0, 0, 80), both.weeks());
    }

    @Test
    void prices_keep_a_volunteer_for_the_only_one_who_can_have_nobody_else() {
        var both = Set.of("bowls", "cards");
        var choosy = person(2, Mode.HOME, 0, both, HAMISH.id());
        var arrivals = List.of(comes(person(1, Mode.HOME, 0, both), 0), comes(choosy, 0));
        var joinings = List.of(new Year.Joining(HAMISH, 0), new Year.Joining(volunteer(102, 1, both), 0));
        long yes = seed(seed -> !saysNo(seed, 0, 0) && !saysNo(seed, 1, 1));
        var outcome = outcome(Way.ONE_AT_A_TIME_WITH_PRICES, arrivals, joinings, Criteria.DEFAULT, yes);
        assertEquals(2, outcome.matched());
        assertEquals(0, outcome.weeks(), "both in the first week");
    }

    @Test
    void of_two_who_suit_alike_the_first_is_asked() {
        long secondSaysNo = seed(seed -> !saysNo(seed, 0, 0) && saysNo(seed, 0, 1));
        var outcome = outcome(
                Way.ONE_AT_A_TIME_WITH_PRICES,
                List.of(comes(ISOBEL, 0)),
                List.of(new Year.Joining(HAMISH, 0), new Year.Joining(UNA, 0)),
                Criteria.DEFAULT,
                secondSaysNo);
        assertEquals(0, outcome.noes());
    }

    @Test
    void as_many_join_as_were_asked_for_and_nobody_like_nobody() {
        var seekers = TestCity.seekers(5, 1);
        var candidates = TestCity.candidates(4, 1);
        assertEquals(
                4 + 3,
                Year.drawn(seekers, seekers, candidates, 2, 3, 1).joinings().size());
        assertEquals(
                5 + 2,
                Year.drawn(seekers, seekers, candidates, 2, 3, 1).arrivals().size());
        assertEquals(List.of(), Year.drawn(seekers, seekers, List.of(), 2, 3, 1).joinings());
        assertEquals(
                List.of(), Year.drawn(List.of(), List.of(), candidates, 2, 3, 1).arrivals());
    }

    @Test
    void who_differs_in_interests_alone_stands_in_one_order_however_the_list_was_read() {
        var one = comes(person(8, Mode.HOME, 0, Set.of("cards")), 3);
        var other = comes(person(7, Mode.HOME, 0, BOWLS), 3);
        var first = new Year.Joining(volunteer(108, 1, Set.of("cards")), 2);
        var second = new Year.Joining(volunteer(107, 1, BOWLS), 2);
        var year = Year.replayed(List.of(one, other), List.of(first, second));
        assertEquals(year, Year.replayed(List.of(other, one), List.of(second, first)));
        assertEquals(List.of(other, one), year.arrivals());
    }

    @Test
    void weeks_are_counted_from_the_first_day_and_below_zero_before_it() {
        assertEquals(
                List.of(-2, -1, -1, 0, 0, 1, 2),
                LongStream.of(-8, -7, -1, 0, 6, 7, 14).mapToObj(Year::week).toList());
    }

    /** Pinned, so that a year that somebody kept is the same year in the next version. */
    @Test
    void chance_is_the_same_in_every_version() {
        assertEquals(
                List.of(49, 78, 98, 21, 39, 0, 61, 95, 58, 42),
                IntStream.range(0, 10).mapToObj(i -> Year.chance(7, i, 3, 100)).toList());
    }
}
