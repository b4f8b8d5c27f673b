package org.kith.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.PlanNumbers;
import org.kith.matching.PlanSeen;
import org.kith.matching.Planning;
import org.kith.web.Text;

/** Two plans side by side: their numbers, and whom they would bring together differently. */
@Named
@RequestScoped
public class PlanComparisonPage {
    @Inject
    private Planning planning;

    @Inject
    private PlanWordsPage words;

    private @Nullable String one;
    private @Nullable String other;
    private List<PlanSeen> plans = List.of();

    /** One number of both plans. */
    public record Line(String what, Object one, Object other) {}

    public void load() {
        plans = Stream.of(one, other).map(id -> planning.read(id(id))).toList();
    }

    public List<PlanSeen> getPlans() {
        return plans;
    }

    public List<Line> getLines() {
        return List.of(
                new Line(
                        Text.say("plans.aim.short"),
                        words.aim(plans.get(0).wish()),
                        words.aim(plans.get(1).wish())),
                line("plans.people", PlanNumbers::people),
                line("plans.matched", PlanNumbers::matched),
                line("plans.left", PlanNumbers::left),
                line("plans.comparison.long", PlanNumbers::longMatched),
                line("plans.comparison.score", PlanNumbers::score),
                line("plans.comparison.greedy", numbers -> numbers.gap(numbers.greedy())),
                line("plans.comparison.first", numbers -> numbers.gap(numbers.firstCome())));
    }

    private Line line(String what, Function<PlanNumbers, Object> number) {
        return new Line(
                Text.say(what),
                number.apply(plans.get(0).numbers()),
                number.apply(plans.get(1).numbers()));
    }

    /** Whoever would meet somebody else, or nobody. */
    public List<String> getDifferent() {
        var before = volunteers(plans.get(0));
        var after = volunteers(plans.get(1));
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted()
                .filter(person -> !before.getOrDefault(person, "").equals(after.getOrDefault(person, "")))
                .map(person -> Text.say(
                        "plans.comparison.pair", person, nobody(before.get(person)), nobody(after.get(person))))
                .toList();
    }

    private static String nobody(@Nullable String volunteer) {
        return volunteer == null ? Text.say("plans.comparison.nobody") : volunteer;
    }

    private static Map<String, String> volunteers(PlanSeen plan) {
        var volunteers = new HashMap<String, String>();
        Stream.concat(plan.open().stream(), plan.decided().stream().filter(pair -> pair.matchId() != null))
                .forEach(pair -> volunteers.putIfAbsent(pair.personName(), pair.volunteerName()));
        return volunteers;
    }

    private static UUID id(@Nullable String text) {
        return Ids.asked(text);
    }

    public @Nullable String getOne() {
        return one;
    }

    public void setOne(@Nullable String one) {
        this.one = one;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }
}
