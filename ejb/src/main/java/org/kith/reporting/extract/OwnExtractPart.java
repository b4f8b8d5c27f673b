package org.kith.reporting.extract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.PartnerRecord;

/** The own partner's part of an extract. */
@Entity
@Table(name = "own_extract_part")
class OwnExtractPart extends PartnerRecord {
    @Column(name = "grant_id", updatable = false)
    private UUID grantId;

    @Column(name = "approved_at", updatable = false)
    private Instant approvedAt;

    @Column(name = "approved_by", updatable = false)
    private @Nullable UUID approvedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected OwnExtractPart() {}

    OwnExtractPart(UUID id, UUID grantId, Actor by, Instant now) {
        super(id, by.owner());
        this.grantId = grantId;
        approvedAt = now;
        approvedBy = by.accountId();
    }

    void goesAlong(boolean along, Instant now) {
        endedAt = along ? null : now;
    }
}
