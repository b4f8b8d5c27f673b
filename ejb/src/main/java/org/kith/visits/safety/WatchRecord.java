package org.kith.visits.safety;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** A visit made alone: gone in, to be out, out. */
@MappedSuperclass
abstract class WatchRecord extends PartnerRecord {
    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Column(name = "match_id", updatable = false)
    private @Nullable UUID matchId;

    @Column(name = "visit_id", updatable = false)
    private @Nullable UUID visitId;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    protected WatchRecord() {}

    protected WatchRecord(
            UUID id, Owner owner, UUID volunteerId, UUID matchId, UUID visitId, Instant now, Instant due) {
        super(id, owner);
        this.volunteerId = volunteerId;
        this.matchId = matchId;
        this.visitId = visitId;
        startedAt = now;
        dueAt = due;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    void stay(Duration longer, Instant now) {
        SafetyRule.VISIT_IS_UNDER_WAY.require(endedAt == null);
        dueAt = (now.isAfter(dueAt) ? now : dueAt).plus(longer);
    }

    void askedNow(Instant now) {
        askedAt = now;
    }

    UUID volunteerId() {
        return volunteerId;
    }

    @Nullable
    UUID matchId() {
        return matchId;
    }

    @Nullable
    UUID visitId() {
        return visitId;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    Instant askedAt() {
        return askedAt;
    }
}
