package org.kith.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;

/** A hand-over as the lead who gave it sees it: what was told, and who has it now. */
@Entity
@Table(name = "given_handover")
class GivenHandover extends HandoverRecord {
    @Column(name = "concern_id", updatable = false)
    private UUID concernId;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "acknowledged_at", insertable = false, updatable = false)
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by_name", insertable = false, updatable = false)
    private @Nullable String acknowledgedByName;

    protected GivenHandover() {}

    GivenHandover(UUID id, Concern concern, OtherLead to, NewHandover told, Actor by, Instant now) {
        super(id, concern.owner(), told, to.partnerId(), by.name(), now);
        concernId = concern.id();
        givenBy = by.account();
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
