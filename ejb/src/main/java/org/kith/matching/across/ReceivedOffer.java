package org.kith.matching.across;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.PartnerRecord;
import org.kith.matching.Answer;

/** What the person's own partner writes about an offer of another: taken up, what the person said, or over. */
@Entity
@Table(name = "received_offer")
class ReceivedOffer extends PartnerRecord {
    @Column(name = "share_id", insertable = false, updatable = false)
    private UUID shareId;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "accepted_by")
    private @Nullable UUID acceptedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "person_answer")
    private @Nullable Answer personAnswer;

    @Column(name = "person_answered_at")
    private @Nullable Instant personAnsweredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable OfferEnd endReason;

    @Column(name = "match_id", insertable = false, updatable = false)
    private @Nullable UUID matchId;

    @Column(name = "parted_at", insertable = false, updatable = false)
    private @Nullable Instant partedAt;

    protected ReceivedOffer() {}

    UUID shareId() {
        return shareId;
    }

    /** The match that came of it, null as long as it is an offer. */
    @Nullable
    UUID matchId() {
        return matchId;
    }

    void takeUp(Actor by, Instant now) {
        OfferRule.OFFER_IS_OPEN.require(endedAt == null);
        if (acceptedAt == null) {
            acceptedAt = now;
            acceptedBy = by.accountId();
        }
    }

    /** What the person said. A no ends it and frees the volunteer's place. */
    void personSays(Answer answer, Actor by, Instant now) {
        OfferRule.OFFER_IS_OPEN.require(endedAt == null);
        OfferRule.OFFER_IS_TAKEN_UP.require(acceptedAt != null);
        personAnswer = answer;
        personAnsweredAt = now;
        if (answer == Answer.NO) {
            end(OfferEnd.PERSON_SAID_NO, by, now);
        }
    }

    /** Ended twice keeps the first. */
    void end(OfferEnd reason, Actor by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by.accountId();
            endReason = reason;
        }
    }
}
