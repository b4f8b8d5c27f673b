package org.kith.coproduction.mattering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** How an outcome stood, as the partner's staff write it down. */
@Entity
@Table(name = "outcome_review")
class OutcomeReview extends OutcomeReviewRecord {
    @Column(name = "reviewed_by", updatable = false)
    private UUID reviewedBy;

    protected OutcomeReview() {}

    OutcomeReview(UUID id, PersonalOutcome outcome, NewReview review, UUID by, LocalDate today) {
        super(id, outcome, review, today);
        reviewedBy = by;
    }
}
