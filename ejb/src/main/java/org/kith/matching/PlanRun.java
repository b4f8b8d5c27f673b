package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.PartnerRecord;

/**
 * The making of one plan: asked for, worked on step by step, and finished, cancelled or given up. It is written down after each
 * step, so another server, or this one after a restart, goes on with what stopped.
 */
@Entity
@Table(name = "plan_run")
class PlanRun extends PartnerRecord {
    private static final int MOST_ATTEMPTS = 3;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_by_name", updatable = false)
    private String askedByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_as", updatable = false)
    private Role askedAs;

    @Column(name = "match_bonus", updatable = false)
    private int matchBonus;

    @Column(name = "waiting_cap", updatable = false)
    private int waitingCap;

    @Enumerated(EnumType.STRING)
    private PlanStep step;

    @Column(name = "beat_at")
    private Instant beatAt;

    private int attempts;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    protected PlanRun() {}

    PlanRun(UUID id, PlanWish wish, Actor by, Instant now) {
        super(id, by.owner());
        MatchRule.PLAN_AIM_IS_POSSIBLE.require(wish.matchBonus() >= 0
                && wish.matchBonus() <= PlanWish.MOST_PEOPLE
                && wish.waitingCap() >= 0
                && wish.waitingCap() <= PlanWish.MOST_WAITING);
        askedAt = now;
        askedBy = by.account();
        askedByName = by.name();
        askedAs = by.role();
        matchBonus = wish.matchBonus();
        waitingCap = wish.waitingCap();
        step = PlanStep.ASKED;
        beatAt = now;
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
        step = PlanStep.READING;
        beatAt = now;
        return true;
    }

    /** Goes on to a step, unless somebody cancelled it meanwhile. */
    boolean goOn(PlanStep next, Instant now) {
        if (state() != PlanState.RUNNING) {
            return false;
        }
        step = next;
        beatAt = now;
        if (next == PlanStep.DONE) {
            finishedAt = now;
        }
        return true;
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

    PlanWish wish() {
        return new PlanWish(matchBonus, waitingCap);
    }

    String askedByName() {
        return askedByName;
    }

    PlanProgress progress() {
        return new PlanProgress(id(), state(), step, askedAt, askedByName, wish());
    }
}
