package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.kernel.PartnerRecord;

/**
 * A whole-list plan: what it aimed at, what it comes to, and the proof that no plan is better. It proposes; coordinators accept,
 * veto or change pair by pair, and after each change it is worked out anew for whoever is left.
 */
@Entity
@Table(name = "plan")
class ListPlan extends PartnerRecord {
    @Column(name = "asked_by_name", updatable = false)
    private String askedByName;

    @Column(name = "match_bonus", updatable = false)
    private int matchBonus;

    @Column(name = "waiting_cap", updatable = false)
    private int waitingCap;

    @Column(name = "solved_at")
    private Instant solvedAt;

    @Column(name = "solved_times")
    private int solvedTimes;

    @Embedded
    private PlanFigures figures;

    protected ListPlan() {}

    ListPlan(PlanRun run, PlanMade made, Instant now) {
        super(run.id(), run.owner());
        askedByName = run.askedByName();
        matchBonus = run.wish().matchBonus();
        waitingCap = run.wish().waitingCap();
        solvedAt = now;
        solvedTimes = 1;
        figures = new PlanFigures(made);
    }

    /** Worked out anew, after a decision or because the list has changed. */
    void solveAgain(PlanMade made, Instant now) {
        figures = new PlanFigures(made);
        solvedAt = now;
        solvedTimes++;
    }

    PlanWish wish() {
        return new PlanWish(matchBonus, waitingCap);
    }

    PlanNumbers numbers() {
        return figures.numbers();
    }

    String proof() {
        return figures.proof();
    }

    /** What a place of each volunteer is worth to the list, as far as it is worth anything. */
    Map<UUID, Long> prices() {
        return figures.proof()
                .lines()
                .map(line -> line.split(";"))
                .filter(cells -> cells[0].equals("v"))
                .collect(Collectors.toMap(cells -> UUID.fromString(cells[1]), cells -> Long.valueOf(cells[3])));
    }

    Instant solvedAt() {
        return solvedAt;
    }

    int solvedTimes() {
        return solvedTimes;
    }

    String askedByName() {
        return askedByName;
    }
}
