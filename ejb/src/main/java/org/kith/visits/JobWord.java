package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithRecord;

/** A word on a visit as the service that reconciles reads it: what it comes to, and nothing that anybody wrote. */
@Entity
@Table(name = "job_visit_word")
class JobWord extends KithRecord {
    @Column(name = "visit_id", insertable = false, updatable = false)
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private VisitOutcome outcome;

    @Column(name = "kept_because", insertable = false, updatable = false)
    private @Nullable String keptBecause;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable Boolean accepted;

    protected JobWord() {}

    /** It says what stands by now, so nobody has to decide. */
    void settle(Instant now) {
        if (decidedAt == null) {
            decidedAt = now;
            accepted = true;
        }
    }
}
