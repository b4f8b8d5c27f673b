package org.kith.web.matching;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.CriteriaAgreed;
import org.kith.matching.CriteriaTerms;
import org.kith.matching.SettingCriteria;
import org.kith.matching.whatif.Simulating;
import org.kith.matching.whatif.SimulationKind;
import org.kith.matching.whatif.SimulationSeen;
import org.kith.matching.whatif.SimulationWish;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** The simulated years that are kept, and asking for another one. */
@Named
@ViewScoped
public class SimulationsForm implements Serializable {
    private static final String PRESENT = "";

    @Inject
    private Simulating simulating;

    @Inject
    private SettingCriteria criteria;

    // Made once a page: a second press of the button meets the first one's simulation.
    private final UUID newId = Ids.next();
    private SimulationKind kind = SimulationKind.SIMULATE;
    private @Min(0) @Max(SimulationWish.MOST) int arrivals = 200;
    private @Min(0) @Max(SimulationWish.MOST) int joining = 60;
    private @Min(0) @Max(999_999) int seed = 1;
    private String points = PRESENT;
    private transient @Nullable List<SimulationSeen> rows;
    private transient @Nullable List<CriteriaAgreed> versions;

    public @Nullable String ask() {
        simulating.ask(newId, new SimulationWish(kind, seed, arrivals, joining, terms()));
        return Outcome.silently().to("/simulations/simulation?id=" + newId);
    }

    private CriteriaTerms terms() {
        return versions().stream()
                .filter(version -> version.from().toString().equals(points))
                .findFirst()
                .map(CriteriaAgreed::terms)
                .orElseGet(simulating::present);
    }

    private List<CriteriaAgreed> versions() {
        if (versions == null) {
            versions = criteria.versions();
        }
        return versions;
    }

    /** The points that count today, and every version that was agreed. */
    public List<SelectItem> getChoices() {
        var choices = new ArrayList<SelectItem>();
        choices.add(new SelectItem(PRESENT, Text.say("simulations.points.present")));
        versions()
                .forEach(version -> choices.add(new SelectItem(
                        version.from().toString(),
                        Text.say("simulations.points.version", Words.date(version.from())))));
        return choices;
    }

    public SimulationKind[] getKinds() {
        return SimulationKind.values();
    }

    public List<SimulationSeen> getRows() {
        if (rows == null) {
            rows = simulating.list();
        }
        return rows;
    }

    public SimulationKind getKind() {
        return kind;
    }

    public void setKind(SimulationKind kind) {
        this.kind = kind;
    }

    public int getArrivals() {
        return arrivals;
    }

    public void setArrivals(int arrivals) {
        this.arrivals = arrivals;
    }

    public int getJoining() {
        return joining;
    }

    public void setJoining(int joining) {
        this.joining = joining;
    }

    public int getSeed() {
        return seed;
    }

    public void setSeed(int seed) {
        this.seed = seed;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }
}
