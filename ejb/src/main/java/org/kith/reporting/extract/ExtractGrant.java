package org.kith.reporting.extract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithRecord;

/** A grant as whoever decides about it or checks it reads it. */
@Entity
@Table(name = "extract_grant")
class ExtractGrant extends KithRecord {
    @Column(name = "evaluator_name")
    private String evaluatorName;

    private String purpose;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected ExtractGrant() {}

    GrantRow row(LocalDate today, java.util.List<java.util.UUID> partners) {
        return new GrantRow(id(), evaluatorName, purpose, fromOn, untilOn, state(today), partners);
    }

    private GrantRow.State state(LocalDate today) {
        if (endedAt != null) return GrantRow.State.ENDED;
        if (untilOn.isBefore(today)) return GrantRow.State.RAN_OUT;
        return approvedAt == null ? GrantRow.State.TO_APPROVE : GrantRow.State.HOLDS;
    }
}
