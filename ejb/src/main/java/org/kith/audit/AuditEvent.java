package org.kith.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccessDecided;

/** One line of the audit. The application account may add lines and neither read nor change them. */
@Entity
@Table(name = "audit_event")
class AuditEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    private @Nullable String role;

    @Column(name = "partnership_id")
    private @Nullable UUID partnershipId;

    @Column(name = "partner_id")
    private @Nullable UUID partnerId;

    private String action;
    private String record;

    @Column(name = "record_id")
    private @Nullable UUID recordId;

    private String outcome;

    @Column(name = "request_id")
    private @Nullable String requestId;

    protected AuditEvent() {}

    AuditEvent(AccessDecided decided, Instant now) {
        var actor = decided.actor();
        happenedAt = now;
        accountId = actor == null ? null : actor.accountId();
        role = actor == null ? null : actor.role().name();
        partnershipId = actor == null ? null : actor.partnershipId();
        partnerId = actor == null ? null : actor.partnerId();
        action = decided.action().name();
        record = decided.record().name();
        recordId = decided.recordId();
        outcome = decided.permitted() ? "DONE" : "REFUSED";
        requestId = RequestId.current();
    }

    Object[] columns() {
        return new Object[] {accountId, role, partnershipId, partnerId, action, record, recordId, outcome, requestId};
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
