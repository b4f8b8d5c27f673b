package org.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.kith.people.Mode;

/**
 * All that a partnership agrees about matching: what counts for how much, and which hard rules it keeps. What is not said is as it
 * is for a new partnership.
 */
public record CriteriaTerms(Map<Weight, Integer> weights, HardRules rules) {
    /** What a new partnership starts with. */
    public static final CriteriaTerms STANDARD = new CriteriaTerms(Map.of(), HardRules.STANDARD);

    private static final String MILES = "MILES_";

    public CriteriaTerms {
        var all = new EnumMap<Weight, Integer>(Weight.class);
        for (var weight : Weight.values()) {
            all.put(weight, weights.getOrDefault(weight, weight.standard()));
        }
        weights = Map.copyOf(all);
    }

    /** With all hard rules. */
    public static CriteriaTerms of(Map<Weight, Integer> weights) {
        return new CriteriaTerms(weights, HardRules.STANDARD);
    }

    /** One line, to be kept: names and numbers; a rule that is not kept is 0. */
    public String text() {
        var terms = new ArrayList<String>();
        for (var weight : Weight.values()) {
            terms.add(weight + "=" + weights.get(weight));
        }
        HardRules.OPTIONAL.stream().filter(rule -> !rules.isKept(rule)).forEach(rule -> terms.add(rule + "=0"));
        rules.limits().forEach((mode, miles) -> terms.add(MILES + mode + "=" + miles));
        return String.join(",", terms);
    }

    public static CriteriaTerms ofText(String text) {
        var weights = new EnumMap<Weight, Integer>(Weight.class);
        var off = EnumSet.noneOf(HardRule.class);
        var miles = new EnumMap<Mode, Integer>(Mode.class);
        for (var term : text.split(",")) {
            var cells = term.split("=");
            int number = Integer.parseInt(cells[1]);
            if (cells[0].startsWith(MILES)) {
                miles.put(Mode.valueOf(cells[0].substring(MILES.length())), number);
            } else if (Arrays.stream(Weight.values())
                    .anyMatch(weight -> weight.name().equals(cells[0]))) {
                weights.put(Weight.valueOf(cells[0]), number);
            } else {
                off.add(HardRule.valueOf(cells[0]));
            }
        }
        return new CriteriaTerms(weights, new HardRules(off, miles));
    }

    /** Refuses what could not be agreed. */
    void requirePossible() {
        MatchRule.WEIGHTS_ARE_POSSIBLE.require(
                weights.values().stream().allMatch(points -> points >= 0 && points <= Weight.LARGEST)
                        && points(Weight.POSSIBLE) > points(Weight.ASKED_BEFORE));
        MatchRule.RULES_ARE_POSSIBLE.require(rules.arePossible(), HardRules.MOST_MILES);
    }

    /** What a weight is. */
    public int points(Weight weight) {
        return weights.getOrDefault(weight, weight.standard());
    }
}
