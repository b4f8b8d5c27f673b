package org.kith.coproduction.mattering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody brings, as the partner's staff write it down. */
@Entity
@Table(name = "outcome_part")
class OutcomePart extends OutcomePartRecord {
    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected OutcomePart() {}

    OutcomePart(UUID id, PersonalOutcome outcome, NewPart part, Instant now) {
        super(id, outcome, part);
        addedAt = now;
    }
}
