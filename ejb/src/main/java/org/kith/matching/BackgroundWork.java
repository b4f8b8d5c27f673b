package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;

/**
 * The life of something that is made in the background: asked for, worked on, and finished, cancelled or given up. It is written
 * down after each step, so another server, or this one after a restart, goes on with what stopped.
 */
@Embeddable
public class BackgroundWork {
    private static final int MOST_ATTEMPTS = 3;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_by_name", updatable = false)
    private String askedByName;

    @Column(name = "beat_at")
    private Instant beatAt;

    private int attempts;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    protected BackgroundWork() {}

    public BackgroundWork(Actor by, Instant now) {
        askedAt = now;
        askedBy = by.account();
        askedByName = by.name();
        beatAt = now;
    }

    /** Somebody starts to work on it; after three broken attempts nobody does any more. */
    public boolean start(Instant now) {
        if (state() != PlanState.RUNNING) {
            return false;
        }
        if (attempts >= MOST_ATTEMPTS) {
            failedAt = now;
            return false;
        }
        attempts++;
        beatAt = now;
        return true;
    }

    /** It has moved; false when somebody cancelled it meanwhile. */
    public boolean goOn(Instant now) {
        if (state() != PlanState.RUNNING) {
            return false;
        }
        beatAt = now;
        return true;
    }

    public void finish(Instant now) {
        if (goOn(now)) {
            finishedAt = now;
        }
    }

    /** One that is finished stays so. */
    public void cancel(Instant now) {
        if (state() == PlanState.RUNNING) {
            cancelledAt = now;
        }
    }

    public PlanState state() {
        if (finishedAt != null) {
            return PlanState.READY;
        }
        if (cancelledAt != null) {
            return PlanState.CANCELLED;
        }
        return failedAt == null ? PlanState.RUNNING : PlanState.FAILED;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedByName() {
        return askedByName;
    }
}
