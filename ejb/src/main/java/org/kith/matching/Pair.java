package org.kith.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person and a volunteer looked at together.
 *
 * @param km how far apart their areas lie in a straight line, null when an area is not on the map
 * @param rules which hard rules count
 */
public record Pair(
        Seeker seeker, Candidate candidate, @Nullable Double km, HardRules rules) {

    /** Under all hard rules. */
    public Pair(Seeker seeker, Candidate candidate, @Nullable Double km) {
        this(seeker, candidate, km, HardRules.STANDARD);
    }

    /** The first hard rule, in their fixed order, that keeps these two apart; null when they could meet. */
    public @Nullable HardRule firstBroken() {
        for (var rule : HardRule.inOrder()) {
            if (!rule.holds(this)) {
                return rule;
            }
        }
        return null;
    }

    /** All hard rules that keep these two apart, in their fixed order. */
    public List<HardRule> allBroken() {
        var broken = new ArrayList<HardRule>();
        for (var rule : HardRule.inOrder()) {
            if (!rule.holds(this)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** Whether they could meet. */
    public boolean isPossible() {
        return firstBroken() == null;
    }
}
