package org.kith.matching.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** A talk about a match with everybody in it: due on a day, then held, or called off when the match ends before. */
@Entity(name = "MatchReview")
@Table(name = "review")
class Review extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewKind kind;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    private @Nullable String summary;

    @Column(name = "called_off_at")
    private @Nullable Instant calledOffAt;

    protected Review() {}

    Review(Owner owner, UUID matchId, ReviewKind kind, LocalDate dueOn) {
        super(Ids.next(), owner);
        this.matchId = matchId;
        this.kind = kind;
        this.dueOn = dueOn;
    }

    /** It was held, with what was agreed. Holding it twice keeps the first. */
    void hold(String agreed, boolean heard, UUID by, Instant now) {
        if (doneAt != null) {
            return;
        }
        ReviewRule.REVIEW_IS_OPEN.require(isOpen());
        ReviewRule.SOMEBODY_WAS_HEARD.require(heard);
        ReviewRule.REVIEW_SAYS_WHAT_WAS_AGREED.require(!agreed.isBlank());
        doneAt = now;
        doneBy = by;
        summary = agreed.strip();
    }

    void callOff(Instant now) {
        if (isOpen()) {
            calledOffAt = now;
        }
    }

    boolean isOpen() {
        return doneAt == null && calledOffAt == null;
    }

    UUID matchId() {
        return matchId;
    }

    ReviewKind kind() {
        return kind;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    AnswerRecord.Place place(UUID answerId, Party party) {
        return new AnswerRecord.Place(answerId, owner(), id(), matchId, party);
    }

    ReviewFacts facts() {
        return new ReviewFacts(id(), matchId, kind, dueOn, doneAt, summary, calledOffAt);
    }
}
