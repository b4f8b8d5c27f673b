package org.kith.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The ten best pairs for one person, or for one volunteer, with reasons; and for everybody else the rule that stands
 * between. A shortlist proposes: a coordinator decides.
 *
 * @param best best first, ties by id
 * @param blocked who cannot be suggested, by id
 * @param possible how many could be suggested in all
 */
public record Shortlist(List<Suggestion> best, List<Blocked> blocked, int possible) {
    /** How many are shown. */
    public static final int LENGTH = 10;

    private record Scored(Pair pair, UUID id, int score) {
        static int bestFirst(Scored one, Scored other) {
            int byScore = Integer.compare(other.score, one.score);
            return byScore == 0 ? Suggestion.BY_ID.compare(one.id, other.id) : byScore;
        }
    }

    /** The ten best volunteers for a person. */
    public static Shortlist of(
            Seeker seeker, Collection<Candidate> candidates, Criteria criteria, LocalDate today, Distances distances) {
        var km = distances.from(seeker.outwardCode());
        int personPoints = criteria.personPoints(seeker, today);
        return rank(
                candidates,
                candidate -> criteria.pair(seeker, candidate, km.apply(candidate.outwardCode())),
                pair -> pair.candidate().id(),
                pair -> personPoints + criteria.pairPoints(pair),
                pair -> criteria.reasons(pair, today));
    }

    /** The ten people for whom a volunteer would be best. */
    public static Shortlist ofPeople(
            Candidate candidate, Collection<Seeker> seekers, Criteria criteria, LocalDate today, Distances distances) {
        var km = distances.from(candidate.outwardCode());
        return rank(
                seekers,
                seeker -> criteria.pair(seeker, candidate, km.apply(seeker.outwardCode())),
                pair -> pair.seeker().id(),
                pair -> criteria.score(pair, today),
                pair -> criteria.reasons(pair, today));
    }

    /** Those who cannot be suggested, grouped by the first rule that stands between, in the order of the rules. */
    public Map<HardRule, List<Blocked>> blockedByRule() {
        var groups = new EnumMap<HardRule, List<Blocked>>(HardRule.class);
        for (var one : blocked) {
            groups.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one);
        }
        return groups;
    }

    /** Those for whom one change would be enough. */
    public List<Blocked> oneChangeAway() {
        return blocked.stream().filter(Blocked::isOneChangeAway).toList();
    }

    private static <T> Shortlist rank(
            Collection<T> others,
            Function<T, Pair> pairWith,
            Function<Pair, UUID> id,
            ToIntFunction<Pair> points,
            Function<Pair, List<Reason>> reasons) {
        var blocked = new ArrayList<Blocked>();
        var best = new PriorityQueue<Scored>(LENGTH + 1, (one, other) -> Scored.bestFirst(other, one));
        int possible = 0;
        for (var other : others) {
            var pair = pairWith.apply(other);
            var stands = Blocked.of(pair);
            if (stands != null) {
                blocked.add(stands);
                continue;
            }
            possible++;
            int score = points.applyAsInt(pair);
            var last = best.peek();
            if (last == null || best.size() < LENGTH || score >= last.score()) {
                best.add(new Scored(pair, id.apply(pair), score));
            }
            if (best.size() > LENGTH) {
                best.remove();
            }
        }
        blocked.sort((one, other) -> Suggestion.BY_ID.compare(id.apply(one.pair()), id.apply(other.pair())));
        var suggestions = best.stream()
                .sorted(Scored::bestFirst)
                .map(scored -> new Suggestion(scored.pair(), scored.score(), reasons.apply(scored.pair())))
                .toList();
        return new Shortlist(suggestions, List.copyOf(blocked), possible);
    }
}
