package org.kith.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kith.matching.plan.FirstComeFirstServed;
import org.kith.matching.plan.Greedy;
import org.kith.matching.plan.Plan;
import org.kith.matching.plan.PlanProblem;
import org.kith.matching.plan.PlanSolver;
import org.kith.matching.plan.Proof;

/**
 * A plan of the whole list, what it is compared with, and what other aims would bring. A pure function of who waits, who could
 * be asked, the criteria and the wish.
 *
 * @param frontier the same list with other match bonuses, the least bonus first
 */
record PlanMade(
        WholeList list,
        Criteria criteria,
        LocalDate today,
        Plan plan,
        Proof proof,
        Plan greedy,
        Plan firstCome,
        List<AtBonus> frontier) {
    /** Whoever waits longer has waited too long. */
    static final int LONG_WAIT_DAYS = 180;

    private static final List<Long> BONUSES = List.of(0L, 25L, 50L, 100L, (long) PlanWish.MOST_PEOPLE);

    /** How many are matched, and how well on average, with another match bonus. */
    public record AtBonus(long bonus, int matched, long score) {}

    /** A pair of the plan: the volunteer's shadow price is what the place is worth to others. */
    record Chosen(UUID personId, UUID volunteerId, int score, List<Reason> reasons, long price) {}

    /** Somebody who stays on the list. */
    record Left(UUID personId, SmallestChange why) {}

    static PlanMade of(WholeList list, Criteria criteria, LocalDate today) {
        var problem = list.problem();
        var plan = PlanSolver.solve(problem);
        return new PlanMade(
                list,
                criteria,
                today,
                plan,
                Proof.of(problem, plan),
                Greedy.plan(problem),
                FirstComeFirstServed.plan(problem, byWait(list.seekers())),
                BONUSES.stream().map(bonus -> at(bonus, problem)).toList());
    }

    private static AtBonus at(long bonus, PlanProblem problem) {
        var plan = PlanSolver.solve(problem.withMatchBonus(bonus));
        return new AtBonus(bonus, plan.matched(), plan.score());
    }

    /** The longest wait first, whatever anybody needs. */
    private static int[] byWait(List<Seeker> seekers) {
        return IntStream.range(0, seekers.size())
                .boxed()
                .sorted(Comparator.comparing((Integer p) -> seekers.get(p).waitingSince()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    List<Chosen> chosen() {
        var chosen = new ArrayList<Chosen>();
        for (int[] pair : plan.pairs()) {
            var met = list.pair(pair[0], pair[1]);
            chosen.add(new Chosen(
                    met.seeker().id(),
                    met.candidate().id(),
                    list.problem().score(pair[0], pair[1]),
                    criteria.reasons(met, today),
                    plan.priceOfVolunteer(pair[1])));
        }
        return chosen;
    }

    /** Everybody who stays on the list, and why. */
    List<Left> left(Distances distances) {
        return IntStream.range(0, plan.people())
                .filter(p -> !plan.isMatched(p))
                .mapToObj(p -> new Left(list.seekers().get(p).id(), why(p, distances)))
                .toList();
    }

    private SmallestChange why(int person, Distances distances) {
        ToIntFunction<Integer> score = volunteer -> list.problem().score(person, volunteer);
        return IntStream.range(0, list.candidates().size())
                .boxed()
                .filter(volunteer -> score.applyAsInt(volunteer) > 0)
                .max(Comparator.comparingInt(score).thenComparing(Comparator.reverseOrder()))
                .map(best -> SmallestChange.noPlaceLeft(list.pair(person, best)))
                .orElseGet(() -> SmallestChange.forPerson(
                        list.seekers().get(person), list.candidates(), list.rules(), distances));
    }

    long longWaiting() {
        return longWaits().count();
    }

    long longMatched() {
        return longWaits().filter(p -> plan.isMatched((int) p)).count();
    }

    private LongStream longWaits() {
        return LongStream.range(0, plan.people())
                .filter(p ->
                        ChronoUnit.DAYS.between(list.seekers().get((int) p).waitingSince(), today) > LONG_WAIT_DAYS);
    }

    int places() {
        return IntStream.range(0, list.candidates().size())
                .map(v -> Math.max(0, list.candidates().get(v).openPlaces()))
                .sum();
    }

    /** The dual values, a line each, so that anybody can check the plan without the solver. */
    String proofText() {
        var text = new StringBuilder();
        for (int p = 0; p < plan.people(); p++) {
            if (plan.valueOfPerson(p) != 0) {
                text.append("p;")
                        .append(list.seekers().get(p).id())
                        .append(';')
                        .append(plan.valueOfPerson(p))
                        .append('\n');
            }
        }
        for (int v = 0; v < plan.volunteers(); v++) {
            if (plan.priceOfVolunteer(v) != 0) {
                text.append("v;")
                        .append(list.candidates().get(v).id())
                        .append(';')
                        .append(list.problem().capacityOf(v))
                        .append(';')
                        .append(plan.priceOfVolunteer(v))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
