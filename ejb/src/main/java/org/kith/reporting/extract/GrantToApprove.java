package org.kith.reporting.extract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/** A grant being approved by the board. */
@Entity
@Table(name = "brd_extract_grant")
class GrantToApprove extends KithRecord {
    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    protected GrantToApprove() {}

    void approve(Actor by, Instant now) {
        if (approvedAt == null) {
            approvedAt = now;
            approvedBy = by.accountId();
        }
    }
}
