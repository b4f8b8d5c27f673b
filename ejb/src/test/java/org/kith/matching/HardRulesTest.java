package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.RuleBroken;
import org.kith.people.Mode;

class HardRulesTest {
    @Test
    void a_rule_that_is_not_kept_keeps_nobody_apart_and_is_told_with_no_points() {
        var seeker = Cast.isobel(draft -> {
            draft.wantsGender = "M";
            return draft;
        });
        var candidate = Cast.hamish(draft -> {
            draft.gender = "F";
            return draft;
        });
        assertEquals(
                HardRule.GENDER_WISH_OF_PERSON,
                Criteria.DEFAULT.pair(seeker, candidate, 1.0).firstBroken());
        var relaxed = criteria(new HardRules(Set.of(HardRule.GENDER_WISH_OF_PERSON), Map.of()));
        var pair = relaxed.pair(seeker, candidate, 1.0);
        assertNull(pair.firstBroken());
        assertTrue(pair.allBroken().isEmpty());
        assertEquals(
                List.of(Reason.of(Reason.Code.NOT_REQUIRED, 0, "GENDER_WISH_OF_PERSON")),
                relaxed.reasons(pair, Cast.TODAY).stream()
                        .filter(reason -> reason.code() == Reason.Code.NOT_REQUIRED)
                        .toList());
        assertTrue(relaxed.reasons(relaxed.pair(Cast.isobel(), Cast.hamish(), 1.0), Cast.TODAY).stream()
                .noneMatch(reason -> reason.code() == Reason.Code.NOT_REQUIRED));
        assertEquals(
                relaxed.score(pair, Cast.TODAY),
                relaxed.reasons(pair, Cast.TODAY).stream()
                        .mapToInt(Reason::points)
                        .sum());
    }

    @Test
    void a_limit_shortens_what_a_volunteer_travels_and_never_lengthens_it() {
        var rules = new HardRules(Set.of(), Map.of(Mode.HOME, 2));
        assertEquals(Distances.km(2), rules.travelKm(Mode.HOME, 5));
        assertEquals(1.5, rules.travelKm(Mode.HOME, 1.5));
        assertEquals(5, rules.travelKm(Mode.OUTING, 5));
        var criteria = criteria(rules);
        var pair = criteria.pair(Cast.isobel(), Cast.hamish(), Distances.km(2) + 0.01);
        assertEquals(HardRule.WITHIN_TRAVEL, pair.firstBroken());
        assertEquals(2.0, HardRule.WITHIN_TRAVEL.arguments(pair).get(1));
        assertNull(criteria.pair(Cast.isobel(), Cast.hamish(), Distances.km(2)).firstBroken());
    }

    @ParameterizedTest
    @EnumSource(HardRule.class)
    void what_law_or_safety_demands_is_always_kept(HardRule rule) {
        var terms = new CriteriaTerms(Map.of(), new HardRules(Set.of(rule), Map.of()));
        if (HardRules.OPTIONAL.contains(rule)) {
            terms.requirePossible();
        } else {
            assertThrows(RuleBroken.class, terms::requirePossible);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51})
    void a_limit_is_from_one_to_fifty_miles(int miles) {
        var rules = new HardRules(Set.of(), Map.of(Mode.GROUP, miles));
        assertFalse(rules.arePossible());
        assertTrue(new HardRules(Set.of(), Map.of(Mode.GROUP, 1, Mode.HOME, 50)).arePossible());
        assertFalse(new HardRules(Set.of(), Map.of(Mode.TELEPHONE, 9)).arePossible(), "nobody travels for a call");
    }

    @Test
    void what_was_agreed_is_read_as_it_was_written() {
        var terms = new CriteriaTerms(
                Map.of(Weight.NEAR, 7),
                new HardRules(
                        Set.of(HardRule.SHARE_A_TIME, HardRule.SHARE_A_LANGUAGE),
                        Map.of(Mode.HOME, 5, Mode.GROUP, 12)));
        assertEquals(terms, CriteriaTerms.ofText(terms.text()));
        assertEquals(CriteriaTerms.STANDARD, CriteriaTerms.ofText(CriteriaTerms.STANDARD.text()));
        assertEquals(CriteriaTerms.STANDARD, CriteriaTerms.of(Map.of(Weight.NEAR, Weight.NEAR.standard())));
        assertTrue(terms.text().length() <= 500);
    }

    private static Criteria criteria(HardRules rules) {
        return Criteria.of(new CriteriaTerms(Map.of(), rules));
    }
}
