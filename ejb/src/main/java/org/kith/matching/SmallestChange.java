package org.kith.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody has nobody, and what would be enough. The rules are asked one after the other of everybody; the first one after
 * which nobody is left is the one that blocks. The change is the least one that makes one pair possible: a pair that one rule
 * alone keeps apart, and among these the rule that is the easiest to do something about.
 *
 * @param blocking the first rule that leaves nobody
 * @param rule the rule about which something could be done, null when no single change is enough
 * @param other with whom the pair would be possible
 * @param arguments what is missing, see {@link HardRule}
 */
public record SmallestChange(
        HardRule blocking,
        @Nullable HardRule rule,
        @Nullable UUID other,
        List<Object> arguments) {

    /** What can be talked about, the easiest first. A wish, an exclusion or a veto is nobody's to change. */
    private static final List<HardRule> EASIEST_FIRST = List.of(
            HardRule.SHARE_A_TIME,
            HardRule.WITHIN_TRAVEL,
            HardRule.VOLUNTEER_IS_CLEARED,
            HardRule.MODE_IS_OFFERED,
            HardRule.COPES_WITH_HOME,
            HardRule.VOLUNTEER_IS_NOT_PAUSED,
            HardRule.VOLUNTEER_HAS_ROOM);

    private static final Map<HardRule, Integer> EFFORT = EASIEST_FIRST.stream()
            .collect(Collectors.toMap(
                    rule -> rule, EASIEST_FIRST::indexOf, (one, other) -> one, () -> new EnumMap<>(HardRule.class)));

    /** Rules that somebody could do something about. */
    static final Set<HardRule> CHANGEABLE = EnumSet.copyOf(EASIEST_FIRST);

    private static final Comparator<Blocked> LEAST_FIRST = Comparator.comparing(
                    (Blocked one) -> Objects.requireNonNull(EFFORT.get(one.rule())))
            .thenComparing(SmallestChange::howMuch)
            .thenComparing(one -> one.candidate().id(), Suggestion.BY_ID);

    public SmallestChange {
        arguments = List.copyOf(arguments);
    }

    /** Why this person could have none of these, and the least that would help. */
    static SmallestChange forPerson(
            Seeker seeker, Collection<Candidate> candidates, HardRules rules, Distances distances) {
        var km = distances.from(seeker.outwardCode());
        return among(candidates.stream()
                .map(one -> new Pair(seeker, one, km.apply(one.outwardCode()), rules))
                .toList());
    }

    /** Why this person could have none of these; empty when somebody is possible. */
    public static Optional<SmallestChange> whyNobody(
            Seeker seeker, Collection<Candidate> candidates, HardRules rules, Distances distances) {
        var km = distances.from(seeker.outwardCode());
        boolean somebody = candidates.stream()
                .anyMatch(one -> new Pair(seeker, one, km.apply(one.outwardCode()), rules).isPossible());
        return somebody ? Optional.empty() : Optional.of(forPerson(seeker, candidates, rules, distances));
    }

    /** All could meet, but each of them has a better use in the plan: there are too few places. */
    static SmallestChange noPlaceLeft(Pair best) {
        return new SmallestChange(
                HardRule.VOLUNTEER_HAS_ROOM,
                HardRule.VOLUNTEER_HAS_ROOM,
                best.candidate().id(),
                List.of(best.candidate().capacity()));
    }

    private static SmallestChange among(List<Pair> pairs) {
        var least = pairs.stream()
                .map(Blocked::of)
                .filter(Objects::nonNull)
                .filter(one -> CHANGEABLE.contains(one.rule()) && one.isOneChangeAway())
                .min(LEAST_FIRST);
        var blocking = firstThatLeavesNobody(pairs);
        return least.map(one ->
                        new SmallestChange(blocking, one.rule(), one.candidate().id(), one.arguments()))
                .orElseGet(() -> new SmallestChange(blocking, null, null, List.of()));
    }

    static HardRule firstThatLeavesNobody(List<Pair> pairs) {
        var left = pairs;
        for (var rule : HardRule.inOrder()) {
            left = left.stream().filter(rule::holds).toList();
            if (left.isEmpty()) {
                return rule;
            }
        }
        throw new IllegalArgumentException("somebody is possible");
    }

    /** How large a change it would be, among changes of one kind. */
    private static double howMuch(Blocked one) {
        var km = one.pair().km();
        return switch (one.rule()) {
            case WITHIN_TRAVEL ->
                km == null
                        ? 0
                        : km
                                - one.pair()
                                        .rules()
                                        .travelKm(
                                                one.seeker().mode(),
                                                one.candidate().travelKm());
            case COPES_WITH_HOME -> one.arguments().size();
            default -> 0;
        };
    }
}
