package org.kith.coproduction.mattering;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** Something that matters to a person, and how it stands. */
@MappedSuperclass
abstract class PersonalOutcomeRecord extends PartnerRecord {
    private static final int REVIEW_WEEKS = 12;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OutcomeCategory category;

    @Column(updatable = false)
    private String statement;

    @Column(updatable = false)
    private int importance;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    protected PersonalOutcomeRecord() {}

    protected PersonalOutcomeRecord(UUID id, Owner owner, UUID personId, NewOutcome wanted, LocalDate today) {
        super(id, owner);
        MatteringRule.OUTCOME_IS_IN_OWN_WORDS.require(!wanted.statement().isBlank());
        MatteringRule.IMPORTANCE_FROM_1_TO_3.require(wanted.importance() >= 1 && wanted.importance() <= 3);
        this.personId = personId;
        category = wanted.category();
        statement = wanted.statement().strip();
        importance = wanted.importance();
        status = OutcomeStatus.WANTED;
        reviewOn = ahead(wanted.reviewOn(), today);
    }

    void stands(NewReview review, LocalDate today) {
        MatteringRule.OUTCOME_IS_IN_OWN_WORDS.require(!review.words().isBlank());
        reviewOn = ahead(review.nextOn(), today);
        status = review.status();
    }

    private static LocalDate ahead(@Nullable LocalDate day, LocalDate today) {
        MatteringRule.NEXT_LOOK_IS_AHEAD.require(day == null || day.isAfter(today));
        return day == null ? today.plusWeeks(REVIEW_WEEKS) : day;
    }

    UUID personId() {
        return personId;
    }

    OutcomeCategory category() {
        return category;
    }

    String statement() {
        return statement;
    }

    int importance() {
        return importance;
    }

    OutcomeStatus status() {
        return status;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }
}
