package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SmallestChangeTest {
    private static final Distances ABERDEEN = Distances.ofAberdeen();

    private static SmallestChange forIsobel(Candidate... candidates) {
        return SmallestChange.forPerson(Cast.isobel(), List.of(candidates), HardRules.STANDARD, ABERDEEN);
    }

    private static Candidate numbered(int number, UnaryOperator<Cast.CandidateDraft> change) {
        return Cast.hamish(draft -> {
            draft.id = Cast.id(number);
            return change.apply(draft);
        });
    }

    @Test
    void the_first_rule_after_which_nobody_is_left_is_the_one_that_blocks() {
        var paused = numbered(1, draft -> {
            draft.paused = true;
            return draft;
        });
        var busy = numbered(2, draft -> {
            draft.availability = HalfDay.MONDAY_MORNING.bit();
            return draft;
        });
        assertEquals(HardRule.SHARE_A_TIME, forIsobel(paused, busy).blocking());
        assertEquals(HardRule.VOLUNTEER_IS_NOT_PAUSED, forIsobel(paused).blocking());
        assertEquals(HardRule.VOLUNTEER_IS_CLEARED, forIsobel().blocking());
    }

    @Test
    void the_easiest_thing_to_talk_about_is_asked_first() {
        var busy = numbered(2, draft -> {
            draft.availability = HalfDay.MONDAY_MORNING.bit();
            return draft;
        });
        var full = numbered(1, draft -> {
            draft.openPlaces = 0;
            return draft;
        });
        var change = forIsobel(full, busy);
        assertEquals(HardRule.SHARE_A_TIME, change.rule());
        assertEquals(busy.id(), change.other());
        assertEquals(List.of(HalfDay.TUESDAY_AFTERNOON, HalfDay.FRIDAY_MORNING), change.arguments());
    }

    @Test
    void there_is_a_reason_for_nobody_only_where_there_is_nobody() {
        var free = numbered(1, draft -> draft);
        var paused = numbered(2, draft -> {
            draft.paused = true;
            return draft;
        });
        assertEquals(Optional.empty(), whyNobody(paused, free));
        assertEquals(
                Optional.of(HardRule.VOLUNTEER_IS_NOT_PAUSED), whyNobody(paused).map(SmallestChange::blocking));
    }

    @Test
    void what_else_keeps_two_apart_stands_beside_the_first_reason() {
        var both = numbered(1, draft -> {
            draft.paused = true;
            draft.availability = HalfDay.MONDAY_MORNING.bit();
            return draft;
        });
        var blocked = Objects.requireNonNull(Blocked.of(new Pair(Cast.isobel(), both, 0.0, HardRules.STANDARD)));
        assertEquals(HardRule.VOLUNTEER_IS_NOT_PAUSED, blocked.rule());
        assertEquals(List.of(HardRule.SHARE_A_TIME), blocked.also());
        assertFalse(blocked.isOneChangeAway());
    }

    private static Optional<SmallestChange> whyNobody(Candidate... candidates) {
        return SmallestChange.whyNobody(Cast.isobel(), List.of(candidates), HardRules.STANDARD, ABERDEEN);
    }

    @Test
    void of_two_who_live_too_far_the_one_with_fewer_miles_more_is_asked() {
        var hardly = numbered(2, draft -> {
            draft.travelKm = 3;
            return draft;
        });
        var not = numbered(1, draft -> {
            draft.travelKm = 1;
            return draft;
        });
        assertEquals(hardly.id(), forIsobel(not, hardly).other());
    }

    @Test
    void a_pair_that_two_rules_keep_apart_needs_more_than_one_change() {
        var both = numbered(1, draft -> {
            draft.paused = true;
            draft.openPlaces = 0;
            return draft;
        });
        var change = forIsobel(both);
        assertNull(change.rule());
        assertNull(change.other());
        assertEquals(List.of(), change.arguments());
    }

    @Test
    void nobody_is_asked_to_give_up_a_wish_or_a_veto() {
        var wishes = numbered(1, draft -> {
            draft.wantsGender = "M";
            return draft;
        });
        var vetoed = Cast.isobel(draft -> {
            draft.excluded = Set.of(Cast.HAMISH);
            return draft;
        });
        assertNull(forIsobel(wishes).rule());
        assertNull(SmallestChange.forPerson(vetoed, List.of(Cast.hamish()), HardRules.STANDARD, ABERDEEN)
                .rule());
    }

    @Test
    void who_is_possible_is_never_said_to_be_blocked() {
        assertThrows(IllegalArgumentException.class, () -> forIsobel(Cast.hamish()));
    }

    @Test
    void making_the_change_makes_the_pair_possible() {
        for (long seed = 0; seed < 30; seed++) {
            var candidates = TestCity.candidates(25, seed + 100);
            for (var seeker : TestCity.seekers(25, seed)) {
                var possible = candidates.stream()
                        .anyMatch(one -> Cast.pair(seeker, one).isPossible());
                if (possible) {
                    continue;
                }
                var change = SmallestChange.forPerson(seeker, candidates, HardRules.STANDARD, ABERDEEN);
                var rule = change.rule();
                if (rule == null) {
                    assertTrue(
                            candidates.stream()
                                    .map(one -> Cast.pair(seeker, one).allBroken())
                                    .noneMatch(broken ->
                                            broken.size() == 1 && SmallestChange.CHANGEABLE.contains(broken.get(0))),
                            "seed " + seed);
                } else {
                    var other = candidates.stream()
                            .filter(one -> one.id().equals(change.other()))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(List.of(rule), Cast.pair(seeker, other).allBroken(), "seed " + seed);
                    assertEquals(change.arguments(), writtenAndRead(change), "seed " + seed);
                }
            }
        }
    }

    private static List<Object> writtenAndRead(SmallestChange change) {
        return change.arguments().stream()
                .map(Object::toString)
                .map(change.rule()::argument)
                .toList();
    }
}
