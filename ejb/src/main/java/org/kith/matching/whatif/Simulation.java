package org.kith.matching.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;
import org.kith.matching.BackgroundWork;
import org.kith.matching.CriteriaTerms;
import org.kith.matching.MatchRule;
import org.kith.matching.PlanState;

/** A simulated year, worked on way by way, and kept with what it came to. */
@Entity
@Table(name = "adm_simulation")
class Simulation extends KithRecord {
    private static final int ALL = 100;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Embedded
    private BackgroundWork work;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SimulationKind kind;

    @Column(updatable = false)
    private long seed;

    @Column(updatable = false)
    private int arrivals;

    @Column(updatable = false)
    private int joining;

    @Column(updatable = false)
    private String weights;

    @Column(name = "present_weights", updatable = false)
    private String presentWeights;

    private int percent;

    private @Nullable String result;

    protected Simulation() {}

    Simulation(UUID id, SimulationWish wish, CriteriaTerms present, Actor by, Instant now) {
        super(id);
        MatchRule.SIMULATION_IS_POSSIBLE.require(isInRange(wish.arrivals()) && isInRange(wish.joining()));
        partnershipId = Objects.requireNonNull(by.partnershipId());
        work = new BackgroundWork(by, now);
        kind = wish.kind();
        seed = wish.seed();
        arrivals = wish.arrivals();
        joining = wish.joining();
        weights = wish.terms().text();
        presentWeights = present.text();
    }

    private static boolean isInRange(int count) {
        return count >= 0 && count <= SimulationWish.MOST;
    }

    /** Somebody starts to work on it; after three broken attempts nobody does any more. */
    boolean start(Instant now) {
        boolean started = work.start(now);
        if (started) {
            percent = 0;
        }
        return started;
    }

    /** So far; false when somebody cancelled it meanwhile. */
    boolean goOn(int percentDone, Instant now) {
        boolean goesOn = work.goOn(now);
        if (goesOn) {
            percent = percentDone;
        }
        return goesOn;
    }

    void finish(List<YearOutcome> tried, List<YearOutcome> presently, Instant now) {
        if (goOn(ALL, now)) {
            result = text(tried) + "/" + text(presently);
            work.finish(now);
        }
    }

    void cancel(Instant now) {
        work.cancel(now);
    }

    PlanState state() {
        return work.state();
    }

    SimulationWish wish() {
        return new SimulationWish(kind, seed, arrivals, joining, CriteriaTerms.ofText(weights));
    }

    SimulationSeen seen() {
        var parts = result == null ? new String[] {"", ""} : result.split("/", -1);
        return new SimulationSeen(
                id(),
                work.askedAt(),
                work.askedByName(),
                state(),
                percent,
                wish(),
                CriteriaTerms.ofText(presentWeights),
                outcomes(parts[0]),
                outcomes(parts[1]));
    }

    private static String text(List<YearOutcome> outcomes) {
        return outcomes.stream().map(YearOutcome::text).collect(Collectors.joining(";"));
    }

    private static List<YearOutcome> outcomes(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(YearOutcome::ofText).toList();
    }
}
