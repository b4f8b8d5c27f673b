package org.kith.reporting.extract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a partner's part goes along. Read only. */
@Entity
@Table(name = "extract_part")
class ExtractPart {
    @Id
    private UUID id;

    @Column(name = "owner_partner_id")
    private UUID partnerId;

    @Column(name = "grant_id")
    private UUID grantId;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected ExtractPart() {}

    UUID partnerId() {
        return partnerId;
    }

    UUID grantId() {
        return grantId;
    }
}
