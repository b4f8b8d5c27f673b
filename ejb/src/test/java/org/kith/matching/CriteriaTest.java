package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.Cast.TODAY;
import static org.kith.matching.Cast.hamish;
import static org.kith.matching.Cast.isobel;
import static org.kith.matching.Cast.pair;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.matching.Reason.Code;
import org.kith.people.Mode;

class CriteriaTest {
    private static final Criteria CRITERIA = Criteria.DEFAULT;

    private static List<Reason> reasons(Pair pair) {
        var reasons = CRITERIA.reasons(pair, TODAY);
        int sum = reasons.stream().mapToInt(Reason::points).sum();
        assertEquals(CRITERIA.score(pair, TODAY), sum, "the score is the list of reasons");
        return reasons;
    }

    private static List<Reason> only(Code code, Pair pair) {
        return reasons(pair).stream().filter(reason -> reason.code() == code).toList();
    }

    @Test
    void hamish_and_isobel_both_like_bowls_live_two_miles_apart_and_are_free_on_tuesday_afternoon() {
        assertEquals(
                List.of(
                        Reason.of(Code.POSSIBLE, 20),
                        Reason.of(Code.SHARED_INTEREST, 10, "bowls"),
                        Reason.of(Code.DISTANCE, 16, 1.9),
                        Reason.of(Code.SHARED_TIMES, 2, HalfDay.TUESDAY_AFTERNOON),
                        Reason.of(Code.SAME_PARTNER, 4),
                        Reason.of(Code.WAITED, 10, 10),
                        Reason.of(Code.BAND, 12, 2)),
                reasons(pair(isobel(), hamish())));
    }

    @Test
    void each_shared_interest_is_told_but_only_five_count() {
        var many = Set.of("a", "b", "c", "d", "e", "f");
        var told = only(
                Code.SHARED_INTEREST,
                pair(
                        isobel(i -> {
                            i.interests = many;
                            return i;
                        }),
                        hamish(h -> {
                            h.interests = many;
                            return h;
                        })));
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f"),
                told.stream().map(reason -> reason.arguments().get(0)).toList());
        assertEquals(50, told.stream().mapToInt(Reason::points).sum());
    }

    @Test
    void waiting_counts_up_to_half_a_year() {
        for (var weeks : List.of(26, 27, 300)) {
            var pair = pair(
                    isobel(i -> {
                        i.waitingSince = TODAY.minusWeeks(weeks);
                        return i;
                    }),
                    hamish());
            assertEquals(List.of(Reason.of(Code.WAITED, 26, weeks)), only(Code.WAITED, pair));
        }
        var tomorrow = pair(
                isobel(i -> {
                    i.waitingSince = TODAY.plusDays(8);
                    return i;
                }),
                hamish());
        assertEquals(List.of(Reason.of(Code.WAITED, 0, 0)), only(Code.WAITED, tomorrow));
        var almostAWeek = pair(
                isobel(i -> {
                    i.waitingSince = TODAY.minusDays(6);
                    return i;
                }),
                hamish());
        assertEquals(List.of(Reason.of(Code.WAITED, 0, 0)), only(Code.WAITED, almostAWeek));
    }

    @Test
    void the_lonelier_the_band_the_more_it_counts() {
        for (int band = 1; band <= 4; band++) {
            int its = band;
            var pair = pair(
                    isobel(i -> {
                        i.band = its;
                        return i;
                    }),
                    hamish());
            assertEquals(List.of(Reason.of(Code.BAND, 6 * (4 - its), its)), only(Code.BAND, pair));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> isobel(i -> {
                    i.band = 5;
                    return i;
                }));
        assertThrows(
                IllegalArgumentException.class,
                () -> isobel(i -> {
                    i.band = 0;
                    return i;
                }));
    }

    @Test
    void gaelic_in_common_counts_and_english_does_not() {
        var both = Set.of("en", "gd");
        var pair = pair(
                isobel(i -> {
                    i.languages = both;
                    return i;
                }),
                hamish(h -> {
                    h.languages = both;
                    return h;
                }));
        assertEquals(List.of(Reason.of(Code.SHARED_LANGUAGE, 10, "gd")), only(Code.SHARED_LANGUAGE, pair));
    }

    @Test
    void three_common_half_days_are_as_good_as_more() {
        var pair = pair(
                isobel(i -> {
                    i.availability = 0x3FFF;
                    return i;
                }),
                hamish(h -> {
                    h.availability = 0x1F;
                    return h;
                }));
        var told = only(Code.SHARED_TIMES, pair).get(0);
        assertEquals(6, told.points());
        assertEquals(HalfDay.of(0x1F), told.arguments());
    }

    @Test
    void distance_counts_less_by_the_mile_and_never_below_nothing() {
        assertEquals(
                20,
                only(Code.DISTANCE, new Pair(isobel(), hamish(), 0.0)).get(0).points());
        assertEquals(
                20,
                only(Code.DISTANCE, new Pair(isobel(), hamish(), 1.5)).get(0).points());
        assertEquals(
                16,
                only(Code.DISTANCE, new Pair(isobel(), hamish(), 1.61)).get(0).points());
        assertEquals(
                0,
                only(Code.DISTANCE, new Pair(isobel(), hamish(), 99.0)).get(0).points());
    }

    @Test
    void an_unknown_distance_is_said_and_earns_nothing() {
        var pair = new Pair(isobel(), hamish(), null);
        assertEquals(List.of(Reason.of(Code.DISTANCE_UNKNOWN, 0)), only(Code.DISTANCE_UNKNOWN, pair));
        assertEquals(List.of(), only(Code.DISTANCE, pair));
    }

    @Test
    void distance_is_no_reason_on_the_telephone() {
        var pair = pair(
                isobel(i -> {
                    i.mode = Mode.TELEPHONE;
                    return i;
                }),
                hamish());
        assertEquals(List.of(), only(Code.DISTANCE, pair));
        assertEquals(List.of(), only(Code.DISTANCE_UNKNOWN, pair));
    }

    @Test
    void a_volunteer_of_another_partner_misses_those_points_only() {
        var shared = pair(isobel(), hamish(h -> {
            h.partner = Cast.OTHER;
            return h;
        }));
        assertEquals(List.of(), only(Code.SAME_PARTNER, shared));
        assertEquals(CRITERIA.score(pair(isobel(), hamish()), TODAY) - 4, CRITERIA.score(shared, TODAY));
    }

    @Test
    void having_been_asked_before_speaks_against_and_never_makes_a_pair_worthless() {
        var asked = pair(
                isobel(i -> {
                    i.askedBefore = Set.of(Cast.HAMISH);
                    i.interests = Set.of();
                    i.band = 4;
                    i.waitingSince = TODAY;
                    return i;
                }),
                hamish());
        var against = only(Code.ASKED_BEFORE, asked).get(0);
        assertEquals(-15, against.points());
        assertTrue(against.isAgainst());
        assertFalse(against.isFor());
        assertTrue(CRITERIA.score(asked, TODAY) >= 1);
    }

    @Test
    void weights_below_nothing_or_a_penalty_as_large_as_a_pair_are_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Criteria(20, -1, 5, 20, 4, 2, 3, 10, 4, 1, 26, 6, 15, "en", HardRules.STANDARD));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Criteria(15, 10, 5, 20, 4, 2, 3, 10, 4, 1, 26, 6, 15, "en", HardRules.STANDARD));
        assertEquals(
                16, new Criteria(16, 10, 5, 20, 4, 2, 3, 10, 4, 1, 26, 6, 15, "en", HardRules.STANDARD).possible());
    }
}
