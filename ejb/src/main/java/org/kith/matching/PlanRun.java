package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.PartnerRecord;

/** The making of one plan, step by step. */
@Entity
@Table(name = "plan_run")
class PlanRun extends PartnerRecord {
    @Embedded
    private BackgroundWork work;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_as", updatable = false)
    private Role askedAs;

    @Column(name = "match_bonus", updatable = false)
    private int matchBonus;

    @Column(name = "waiting_cap", updatable = false)
    private int waitingCap;

    @Enumerated(EnumType.STRING)
    private PlanStep step;

    protected PlanRun() {}

    PlanRun(UUID id, PlanWish wish, Actor by, Instant now) {
        super(id, by.owner());
        MatchRule.PLAN_AIM_IS_POSSIBLE.require(wish.matchBonus() >= 0
                && wish.matchBonus() <= PlanWish.MOST_PEOPLE
                && wish.waitingCap() >= 0
                && wish.waitingCap() <= PlanWish.MOST_WAITING);
        work = new BackgroundWork(by, now);
        askedAs = by.role();
        matchBonus = wish.matchBonus();
        waitingCap = wish.waitingCap();
        step = PlanStep.ASKED;
    }

    /** Somebody starts to work on it; after three broken attempts nobody does any more. */
    boolean start(Instant now) {
        boolean started = work.start(now);
        if (started) {
            step = PlanStep.READING;
        }
        return started;
    }

    /** Goes on to a step, unless somebody cancelled it meanwhile. */
    boolean goOn(PlanStep next, Instant now) {
        if (!work.goOn(now)) {
            return false;
        }
        step = next;
        if (next == PlanStep.DONE) {
            work.finish(now);
        }
        return true;
    }

    void cancel(Instant now) {
        work.cancel(now);
    }

    PlanState state() {
        return work.state();
    }

    PlanWish wish() {
        return new PlanWish(matchBonus, waitingCap);
    }

    String askedByName() {
        return work.askedByName();
    }

    PlanProgress progress() {
        return new PlanProgress(id(), state(), step, work.askedAt(), work.askedByName(), wish());
    }
}
