package org.kith.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair that cannot meet, and why.
 *
 * @param rule the first hard rule that keeps them apart
 */
public record Blocked(Pair pair, HardRule rule) {

    /** Nothing when these two could meet. */
    static @Nullable Blocked of(Pair pair) {
        var rule = pair.firstBroken();
        return rule == null ? null : new Blocked(pair, rule);
    }

    /** What is missing, see {@link HardRule}. */
    public List<Object> arguments() {
        return rule.arguments(pair);
    }

    /** Every hard rule that keeps them apart. */
    public List<HardRule> all() {
        return pair.allBroken();
    }

    /** What else keeps them apart, beside the first rule. */
    public List<HardRule> also() {
        return all().stream().filter(one -> one != rule).toList();
    }

    /** One change would make this pair possible: a mile more, another afternoon, a renewed check. */
    public boolean isOneChangeAway() {
        return all().size() == 1;
    }

    public Seeker seeker() {
        return pair.seeker();
    }

    public Candidate candidate() {
        return pair.candidate();
    }
}
