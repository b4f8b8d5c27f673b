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

    @Column(name = "heard_in_at", updatable = false)
    private @Nullable Instant heardInAt;

    @Column(name = "heard_out_at")
    private @Nullable Instant heardOutAt;

    protected WatchRecord() {}

    protected WatchRecord(
            UUID id,
            Owner owner,
            UUID volunteerId,
            UUID matchId,
            UUID visitId,
            Instant started,
            Instant due,
            Instant heard) {
        super(id, owner);
        this.volunteerId = volunteerId;
        this.matchId = matchId;
        this.visitId = visitId;
        startedAt = started;
        dueAt = due;
        heardInAt = heard;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    /** Out at this moment by the phone's account, of which we hear now. What is known already stays. */
    void comeOut(Instant out, Instant heard) {
        if (heardOutAt == null) {
            heardOutAt = heard;
            end(out.isBefore(startedAt) ? startedAt : out);
        }
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

    /** When we heard that somebody went in: later than they did, when the phone had no signal. */
    Instant heardInAt() {
        return heardInAt == null ? startedAt : heardInAt;
    }

    /** When the phone told us that somebody came out; null when it has not. */
    @Nullable
    Instant heardOutAt() {
        return heardOutAt;
    }

    @Nullable
    Instant askedAt() {
        return askedAt;
    }
}
