package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.PlanState;
import org.kith.matching.Weight;
import org.kith.matching.whatif.Simulating;
import org.kith.matching.whatif.SimulationKind;
import org.kith.matching.whatif.SimulationSeen;
import org.kith.matching.whatif.SimulationWish;
import org.kith.matching.whatif.Way;
import org.kith.matching.whatif.YearOutcome;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** A simulated year: how far it is, and what each way through the lists comes to. */
@Named
@ViewScoped
public class SimulationPage implements Serializable {
    @Inject
    private Simulating simulating;

    private @Nullable String id;
    private transient @Nullable SimulationSeen seen;

    public void load() {
        seen = simulating.read(simulation());
    }

    /** Asked every second while it is being made; goes on to the page that shows it. */
    public @Nullable String look() {
        load();
        return isRunning() ? null : Outcome.silently().to("/simulations/simulation?id=" + simulation());
    }

    public @Nullable String cancel() {
        simulating.cancel(simulation());
        return Outcome.said("simulations.cancelled").to("/simulations");
    }

    private UUID simulation() {
        return Ids.asked(id);
    }

    public SimulationSeen getSeen() {
        if (seen == null) {
            load();
        }
        return Objects.requireNonNull(seen);
    }

    public boolean isRunning() {
        return getSeen().state() == PlanState.RUNNING;
    }

    public boolean isReady() {
        return getSeen().state() == PlanState.READY;
    }

    /** What was simulated, in words. */
    public String about(SimulationWish wish) {
        return wish.kind() == SimulationKind.REPLAY
                ? Text.say("simulations.about.replay", wish.seed())
                : Text.say("simulations.about.simulate", wish.arrivals(), wish.joining(), wish.seed());
    }

    /** The points and rules that were tried and are not those that counted. */
    public List<String> getOther() {
        var tried = getSeen().wish().terms();
        var present = getSeen().present();
        return Stream.concat(
                        Arrays.stream(Weight.values())
                                .filter(weight -> tried.points(weight) != present.points(weight))
                                .map(weight -> Text.say(
                                        "simulations.other",
                                        Words.label(weight),
                                        present.points(weight),
                                        tried.points(weight))),
                        tried.rules().equals(present.rules())
                                ? Stream.of()
                                : CriteriaWordsPage.rules(tried.rules()).stream())
                .toList();
    }

    /** What the plan does better than taking people in order, in a sentence. */
    public String getSentence() {
        var tried = getSeen().tried();
        var plan = of(tried, Way.WHOLE_PLAN);
        var first = of(tried, Way.FIRST_COME);
        return plan == null || first == null
                ? ""
                : Text.say(
                        "simulations.sentence",
                        plan.matched(),
                        plan.people(),
                        first.matched(),
                        Double.toString(plan.weeksEach()),
                        Double.toString(first.weeksEach()));
    }

    private static @Nullable YearOutcome of(List<YearOutcome> outcomes, Way way) {
        return outcomes.stream().filter(one -> one.way() == way).findFirst().orElse(null);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
