package org.kith.matching.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;
import org.kith.matching.MatchRule;
import org.kith.matching.PlanState;
import org.kith.matching.Weight;

/** A simulated year: asked for, worked on way by way, and finished, cancelled or given up. It is kept with what it came to. */
@Entity
@Table(name = "adm_simulation")
class Simulation extends KithRecord {
    private static final int MOST_ATTEMPTS = 3;
    private static final int ALL = 100;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_by_name", updatable = false)
    private String askedByName;

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

    @Column(name = "beat_at")
    private Instant beatAt;

    private int attempts;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    private @Nullable String result;

    protected Simulation() {}

    Simulation(UUID id, SimulationWish wish, Map<Weight, Integer> present, Actor by, Instant now) {
        super(id);
        MatchRule.SIMULATION_IS_POSSIBLE.require(isInRange(wish.arrivals()) && isInRange(wish.joining()));
        partnershipId = Objects.requireNonNull(by.partnershipId());
        askedAt = now;
        askedBy = by.account();
        askedByName = by.name();
        kind = wish.kind();
        seed = wish.seed();
        arrivals = wish.arrivals();
        joining = wish.joining();
        weights = text(wish.weights());
        presentWeights = text(present);
        beatAt = now;
    }

    private static boolean isInRange(int count) {
        return count >= 0 && count <= SimulationWish.MOST;
    }

    private static String text(Map<Weight, Integer> weights) {
        return Arrays.stream(Weight.values())
                .map(weight -> weight + "=" + weights.getOrDefault(weight, weight.standard()))
                .collect(Collectors.joining(","));
    }

    private static Map<Weight, Integer> weights(String text) {
        var points = new EnumMap<Weight, Integer>(Weight.class);
        for (var one : text.split(",")) {
            var cells = one.split("=");
            points.put(Weight.valueOf(cells[0]), Integer.valueOf(cells[1]));
        }
        return points;
    }

    /** Somebody starts to work on it; after three broken attempts nobody does any more. */
    boolean start(Instant now) {
        if (state() != PlanState.RUNNING) {
            return false;
        }
        if (attempts >= MOST_ATTEMPTS) {
            failedAt = now;
            return false;
        }
        attempts++;
        beatAt = now;
        percent = 0;
        return true;
    }

    /** So far; false when somebody cancelled it meanwhile. */
    boolean goOn(int percentDone, Instant now) {
        if (state() != PlanState.RUNNING) {
            return false;
        }
        percent = percentDone;
        beatAt = now;
        return true;
    }

    void finish(List<YearOutcome> tried, List<YearOutcome> presently, Instant now) {
        if (goOn(ALL, now)) {
            result = text(tried) + "/" + text(presently);
            finishedAt = now;
        }
    }

    void cancel(Instant now) {
        if (state() == PlanState.RUNNING) {
            cancelledAt = now;
        }
    }

    PlanState state() {
        if (finishedAt != null) {
            return PlanState.READY;
        }
        if (cancelledAt != null) {
            return PlanState.CANCELLED;
        }
        return failedAt == null ? PlanState.RUNNING : PlanState.FAILED;
    }

    SimulationWish wish() {
        return new SimulationWish(kind, seed, arrivals, joining, weights(weights));
    }

    SimulationSeen seen() {
        var parts = result == null ? new String[] {"", ""} : result.split("/", -1);
        return new SimulationSeen(
                id(),
                askedAt,
                askedByName,
                state(),
                percent,
                wish(),
                weights(presentWeights),
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
