package org.kith.coproduction.mattering;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How an outcome stood, as the person reads it. Never written here. */
@Entity
@Table(name = "own_outcome_review")
class OwnOutcomeReview extends OutcomeReviewRecord {
    protected OwnOutcomeReview() {}
}
