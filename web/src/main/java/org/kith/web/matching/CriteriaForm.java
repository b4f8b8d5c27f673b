package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.matching.CriteriaAgreed;
import org.kith.matching.CriteriaTerms;
import org.kith.matching.HardRule;
import org.kith.matching.HardRules;
import org.kith.matching.SettingCriteria;
import org.kith.matching.Weight;
import org.kith.matching.whatif.CriteriaPreview;
import org.kith.matching.whatif.Previewing;
import org.kith.matching.whatif.Simulating;
import org.kith.matching.whatif.SimulationKind;
import org.kith.matching.whatif.SimulationWish;
import org.kith.people.Mode;
import org.kith.web.ui.Outcome;

/** What counts for how much in matching: the versions there were, and agreeing another one. */
@Named
@ViewScoped
public class CriteriaForm implements Serializable {
    private static final int USUAL_ARRIVALS = 200;
    private static final int USUAL_JOINING = 60;

    @Inject
    private SettingCriteria criteria;

    @Inject
    private Previewing previewing;

    @Inject
    private Simulating simulating;

    @Inject
    private transient Clock clock;

    private final UUID newId = Ids.next();
    private final UUID simulationId = Ids.next();
    private final Map<String, Integer> points = new TreeMap<>();
    private final Map<String, Boolean> kept = new TreeMap<>();
    private final Map<String, @Nullable Integer> miles = new TreeMap<>();
    private @Nullable LocalDate from;
    private transient @Nullable List<CriteriaAgreed> versions;
    private transient @Nullable CriteriaPreview preview;

    public void load() {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.CITY);
        from = today.plusDays(1);
        var terms = criteria.termsOn(today);
        terms.weights().forEach((weight, one) -> points.put(weight.name(), one));
        HardRules.OPTIONAL.forEach(
                rule -> kept.put(rule.name(), !terms.rules().off().contains(rule)));
        terms.rules().mostMiles().forEach((mode, most) -> miles.put(mode.name(), most));
    }

    /** Shows what these points would change today; nothing is agreed by it. */
    public void look() {
        preview = previewing.preview(terms());
    }

    /** Tries these points in a simulated year like the ones to come. */
    public @Nullable String simulate() {
        simulating.ask(
                simulationId, new SimulationWish(SimulationKind.SIMULATE, 1, USUAL_ARRIVALS, USUAL_JOINING, terms()));
        return Outcome.silently().to("/simulations/simulation?id=" + simulationId);
    }

    private CriteriaTerms terms() {
        var weights = new EnumMap<Weight, Integer>(Weight.class);
        points.forEach((weight, one) -> weights.put(Weight.valueOf(weight), one));
        var off = HardRules.OPTIONAL.stream()
                .filter(rule -> !Boolean.TRUE.equals(kept.get(rule.name())))
                .collect(Collectors.toSet());
        var most = new EnumMap<Mode, Integer>(Mode.class);
        miles.forEach((mode, one) -> {
            if (one != null) {
                most.put(Mode.valueOf(mode), one);
            }
        });
        return new CriteriaTerms(weights, new HardRules(off, most));
    }

    public @Nullable String agree() {
        criteria.agree(newId, Objects.requireNonNull(from), terms());
        return Outcome.said("criteria.agreed").to("/partnership/criteria");
    }

    public List<CriteriaAgreed> getVersions() {
        if (versions == null) {
            versions = criteria.versions();
        }
        return versions;
    }

    public @Nullable CriteriaPreview getPreview() {
        return preview;
    }

    /** The partners, then all together. */
    public List<CriteriaPreview.Row> getLines() {
        var shown = preview;
        return shown == null
                ? List.of()
                : Stream.concat(shown.rows().stream(), Stream.of(shown.total())).toList();
    }

    /** What must hold before any points are counted, whatever anybody agrees: law, safety, or plain fact. */
    public List<HardRule> getFixedRules() {
        return Arrays.stream(HardRule.values())
                .filter(rule -> !HardRules.OPTIONAL.contains(rule))
                .toList();
    }

    /** Rules that are kept, by name, as the page writes them. */
    public Map<String, Boolean> getKept() {
        return kept;
    }

    /** The most miles by way of meeting, as the page writes them; nothing for no limit. */
    public Map<String, @Nullable Integer> getMiles() {
        return miles;
    }

    public Weight[] getAll() {
        return Weight.values();
    }

    /** Points by the name of the weight, as the page writes them. */
    public Map<String, Integer> getPoints() {
        return points;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
