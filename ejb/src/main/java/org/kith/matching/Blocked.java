package org.kith.matching;

import java.util.List;

/**
 * A pair that cannot meet, and why.
 *
 * @param rule the first hard rule that keeps them apart
 * @param arguments what is missing, see {@link HardRule}
 * @param all every hard rule that keeps them apart
 */
public record Blocked(Pair pair, HardRule rule, List<Object> arguments, List<HardRule> all) {

    static Blocked of(Pair pair) {
        var all = List.copyOf(pair.allBroken());
        return new Blocked(pair, all.get(0), all.get(0).arguments(pair), all);
    }

    /** One change would make this pair possible: a mile more, another afternoon, a renewed check. */
    public boolean isOneChangeAway() {
        return all.size() == 1;
    }

    public Seeker seeker() {
        return pair.seeker();
    }

    public Candidate candidate() {
        return pair.candidate();
    }
}
