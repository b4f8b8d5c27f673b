package org.kith.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.matching.plan.Plan;
import org.kith.matching.plan.PlanProblem;

/**
 * A whole waiting list and all volunteers, turned into a {@link PlanProblem}. Both are numbered in order of id, so the
 * plan does not depend on the order in which they were read. Immutable.
 *
 * @param seekers person p of the problem
 * @param candidates volunteer v of the problem
 * @param rules under which pairs are possible
 */
public record WholeList(
        List<Seeker> seekers, List<Candidate> candidates, PlanProblem problem, Distances distances, HardRules rules) {

    /** All pairs that could meet, scored by these criteria; each match is worth the bonus on top. */
    public static WholeList of(
            Collection<Seeker> seekers,
            Collection<Candidate> candidates,
            Criteria criteria,
            long matchBonus,
            LocalDate today,
            Distances distances) {
        var people = seekers.stream()
                .sorted(Comparator.comparing(Seeker::id, Suggestion.BY_ID))
                .toList();
        var volunteers = candidates.stream()
                .sorted(Comparator.comparing(Candidate::id, Suggestion.BY_ID))
                .toList();
        var places = volunteers.stream()
                .mapToInt(volunteer -> Math.max(0, volunteer.openPlaces()))
                .toArray();
        var problem = PlanProblem.with(people.size(), places, matchBonus);
        for (int p = 0; p < people.size(); p++) {
            var seeker = people.get(p);
            var km = distances.from(seeker.outwardCode());
            int personPoints = criteria.personPoints(seeker, today);
            for (int v = 0; v < volunteers.size(); v++) {
                var volunteer = volunteers.get(v);
                var pair = criteria.pair(seeker, volunteer, km.apply(volunteer.outwardCode()));
                if (pair.isPossible()) {
                    problem.pair(p, v, personPoints + criteria.pairPoints(pair));
                }
            }
        }
        return new WholeList(people, volunteers, problem.build(), distances, criteria.rules());
    }

    /** Person p and volunteer v of the problem. */
    Pair pair(int p, int v) {
        var seeker = seekers.get(p);
        var candidate = candidates.get(v);
        return new Pair(seeker, candidate, distances.km(seeker.outwardCode(), candidate.outwardCode()), rules);
    }

    /** The volunteer of each person whom the plan matches. */
    public Map<UUID, UUID> pairs(Plan plan) {
        var pairs = new HashMap<UUID, UUID>();
        for (int[] pair : plan.pairs()) {
            pairs.put(seekers.get(pair[0]).id(), candidates.get(pair[1]).id());
        }
        return pairs;
    }

    /** The people whom the plan leaves on the list. */
    public List<Seeker> unmatched(Plan plan) {
        return IntStream.range(0, seekers.size())
                .filter(p -> !plan.isMatched(p))
                .mapToObj(seekers::get)
                .toList();
    }
}
