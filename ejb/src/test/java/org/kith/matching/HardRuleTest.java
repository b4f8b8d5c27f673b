package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.Cast.hamish;
import static org.kith.matching.Cast.isobel;
import static org.kith.matching.Cast.pair;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.people.Mode;

class HardRuleTest {

    private static void assertBlocked(HardRule rule, List<?> arguments, Pair pair) {
        var blocked = blocked(pair);
        assertEquals(rule, blocked.rule());
        assertEquals(arguments, blocked.arguments());
        assertEquals(List.of(rule), blocked.all());
        assertTrue(blocked.isOneChangeAway());
    }

    private static Blocked blocked(Pair pair) {
        return Objects.requireNonNull(Blocked.of(pair));
    }

    private static void assertPossible(Pair pair) {
        assertNull(pair.firstBroken());
        assertTrue(pair.isPossible());
        assertEquals(List.of(), pair.allBroken());
    }

    @Test
    void nothing_stands_between_isobel_and_hamish() {
        assertPossible(pair(isobel(), hamish()));
    }

    @Test
    void hamish_whose_disclosure_lapsed_is_not_suggested() {
        assertBlocked(HardRule.VOLUNTEER_IS_CLEARED, List.of("PVG"), pair(isobel(), hamish(h -> {
            h.clearanceBlocker = "PVG";
            return h;
        })));
    }

    @Test
    void hamish_who_takes_a_break_is_not_suggested() {
        assertBlocked(HardRule.VOLUNTEER_IS_NOT_PAUSED, List.of(), pair(isobel(), hamish(h -> {
            h.paused = true;
            return h;
        })));
    }

    @Test
    void hamish_whose_two_places_are_taken_is_not_suggested() {
        assertBlocked(HardRule.VOLUNTEER_HAS_ROOM, List.of(2), pair(isobel(), hamish(h -> {
            h.openPlaces = 0;
            return h;
        })));
    }

    @Test
    void isobel_who_said_no_to_hamish_is_not_asked_again() {
        var isobel = isobel(i -> {
            i.excluded = Set.of(Cast.HAMISH);
            return i;
        });
        assertBlocked(HardRule.NOT_EXCLUDED, List.of(), pair(isobel, hamish()));
    }

    @Test
    void hamish_who_only_telephones_is_not_suggested_for_a_home_visit() {
        assertBlocked(HardRule.MODE_IS_OFFERED, List.of(Mode.HOME), pair(isobel(), hamish(h -> {
            h.modes = Set.of(Mode.TELEPHONE);
            return h;
        })));
    }

    @Test
    void hamish_who_travels_a_mile_does_not_reach_isobel_two_miles_away() {
        var near = hamish(h -> {
            h.travelKm = 1.609344;
            return h;
        });
        assertBlocked(HardRule.WITHIN_TRAVEL, List.of(1.9, 1.0), pair(isobel(), near));
    }

    @Test
    void the_telephone_reaches_everybody() {
        var isobel = isobel(i -> {
            i.mode = Mode.TELEPHONE;
            return i;
        });
        assertPossible(pair(isobel, hamish(h -> {
            h.travelKm = 0;
            return h;
        })));
    }

    @Test
    void travel_exactly_as_far_as_needed_is_far_enough() {
        assertPossible(new Pair(isobel(), hamish(), 5.0));
        assertEquals(HardRule.WITHIN_TRAVEL, new Pair(isobel(), hamish(), 5.001).firstBroken());
    }

    @Test
    void an_area_that_is_not_on_the_map_keeps_nobody_apart() {
        assertPossible(pair(isobel(), hamish(h -> {
            h.outwardCode = "ZZ99";
            return h;
        })));
    }

    @Test
    void isobel_who_wants_a_woman_is_not_matched_with_hamish() {
        var isobel = isobel(i -> {
            i.wantsGender = "F";
            return i;
        });
        assertBlocked(HardRule.GENDER_WISH_OF_PERSON, List.of("F"), pair(isobel, hamish()));
        assertBlocked(HardRule.GENDER_WISH_OF_PERSON, List.of("F"), pair(isobel, hamish(h -> {
            h.gender = null;
            return h;
        })));
    }

    @Test
    void hamish_who_wants_to_visit_a_man_is_not_matched_with_isobel() {
        assertBlocked(HardRule.GENDER_WISH_OF_VOLUNTEER, List.of("M"), pair(isobel(), hamish(h -> {
            h.wantsGender = "M";
            return h;
        })));
    }

    @Test
    void people_without_a_common_language_are_not_matched() {
        var isobel = isobel(i -> {
            i.languages = Set.of("ur", "pa");
            return i;
        });
        assertBlocked(HardRule.SHARE_A_LANGUAGE, List.of("pa", "ur"), pair(isobel, hamish()));
    }

    @Test
    void people_who_are_never_free_together_are_not_matched() {
        assertBlocked(
                HardRule.SHARE_A_TIME,
                List.of(HalfDay.TUESDAY_AFTERNOON, HalfDay.FRIDAY_MORNING),
                pair(isobel(), hamish(h -> {
                    h.availability = HalfDay.mask(HalfDay.MONDAY_MORNING);
                    return h;
                })));
    }

    @Test
    void hamish_who_cannot_climb_stairs_is_not_sent_up_the_stairs() {
        var upstairs = isobel(i -> {
            i.barriers = Set.of("STAIRS", "PETS", "SMOKING");
            return i;
        });
        var hamish = hamish(h -> {
            h.copesWith = Set.of("PETS");
            return h;
        });
        assertBlocked(HardRule.COPES_WITH_HOME, List.of("SMOKING", "STAIRS"), pair(upstairs, hamish));
    }

    @Test
    void stairs_do_not_matter_on_the_telephone_but_dementia_does() {
        var onTheTelephone = isobel(i -> {
            i.mode = Mode.TELEPHONE;
            i.barriers = Set.of("STAIRS");
            return i;
        });
        assertPossible(pair(onTheTelephone, hamish()));
        var withDementia = isobel(i -> {
            i.mode = Mode.TELEPHONE;
            i.barriers = Set.of("STAIRS", "DEMENTIA");
            return i;
        });
        assertBlocked(HardRule.COPES_WITH_HOME, List.of("DEMENTIA"), pair(withDementia, hamish()));
    }

    @Test
    void the_first_broken_rule_is_told_and_all_are_known() {
        var blocked = blocked(pair(isobel(), hamish(h -> {
            h.availability = 0;
            h.paused = true;
            h.openPlaces = 0;
            return h;
        })));
        assertEquals(HardRule.VOLUNTEER_IS_NOT_PAUSED, blocked.rule());
        assertEquals(
                List.of(HardRule.VOLUNTEER_IS_NOT_PAUSED, HardRule.VOLUNTEER_HAS_ROOM, HardRule.SHARE_A_TIME),
                blocked.all());
        assertEquals(false, blocked.isOneChangeAway());
    }
}
