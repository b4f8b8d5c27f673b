package org.kith.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;

/** A hand-over as the lead who got it sees it. */
@Entity
@Table(name = "received_handover")
class ReceivedHandover extends HandoverRecord {
    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable UUID acknowledgedBy;

    @Column(name = "acknowledged_by_name")
    private @Nullable String acknowledgedByName;

    protected ReceivedHandover() {}

    /** The lead has it from now on. Acknowledging twice keeps the first. */
    void acknowledge(Actor lead, Instant now) {
        if (acknowledgedAt == null) {
            acknowledgedAt = now;
            acknowledgedBy = lead.account();
            acknowledgedByName = lead.name();
        }
    }

    @Override
    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Override
    @Nullable
    String acknowledgedByName() {
        return acknowledgedByName;
    }
}
