package org.kith.matching.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** A proposal over which the service watches: when something last happened. */
@Entity
@Table(name = "job_proposal")
class JobProposal extends PartnerRecord {
    @Column(name = "proposed_at", insertable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "person_answered_at", insertable = false, updatable = false)
    private @Nullable Instant personAnsweredAt;

    @Column(name = "volunteer_answered_at", insertable = false, updatable = false)
    private @Nullable Instant volunteerAnsweredAt;

    @Column(name = "alarmed_at")
    private @Nullable Instant alarmedAt;

    protected JobProposal() {}

    void alarm(Instant now) {
        alarmedAt = now;
    }
}
