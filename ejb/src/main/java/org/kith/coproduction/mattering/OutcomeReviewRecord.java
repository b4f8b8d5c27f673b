package org.kith.coproduction.mattering;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.kernel.PartnerRecord;

/** How an outcome stood on a day, in the person's own words. */
@MappedSuperclass
abstract class OutcomeReviewRecord extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "outcome_id", updatable = false)
    private UUID outcomeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OutcomeStatus status;

    @Column(updatable = false)
    private String words;

    @Column(name = "reviewed_on", updatable = false)
    private LocalDate reviewedOn;

    protected OutcomeReviewRecord() {}

    protected OutcomeReviewRecord(UUID id, PersonalOutcome outcome, NewReview review, LocalDate today) {
        super(id, outcome.owner());
        personId = outcome.personId();
        outcomeId = outcome.id();
        status = review.status();
        words = review.words().strip();
        reviewedOn = today;
    }

    UUID outcomeId() {
        return outcomeId;
    }

    LookBack facts() {
        return new LookBack(status, words, reviewedOn);
    }
}
