package org.kith.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the audit as those read it who may: see the scoped view. */
@Entity
@Table(name = "audit_seen")
class AuditSeen {
    @Id
    private Long seq;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "account_name")
    private @Nullable String accountName;

    private @Nullable String role;
    private String action;
    private String record;

    @Column(name = "record_id")
    private @Nullable UUID recordId;

    private String outcome;

    protected AuditSeen() {}
}
