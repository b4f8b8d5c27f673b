package org.kith.matching.across;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.matching.Answer;
import org.kith.matching.Grounds;
import org.kith.matching.Reason;
import org.kith.matching.ReasonsColumn;

/** A volunteer of the own partner, offered to somebody of another: offered, taken up there, answered by both, or over. */
@Entity
@Table(name = "own_offer")
class OwnOffer extends PartnerRecord {
    @Column(name = "to_partner_id", updatable = false)
    private UUID toPartnerId;

    @Column(name = "share_id", updatable = false)
    private UUID shareId;

    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Column(updatable = false)
    private String handle;

    @Column(updatable = false)
    private int score;

    @Convert(converter = ReasonsColumn.class)
    @Column(updatable = false)
    private List<Reason> reasons = List.of();

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "offered_by", updatable = false)
    private @Nullable UUID offeredBy;

    @Column(name = "offered_by_name", updatable = false)
    private String offeredByName;

    @Column(name = "accepted_at", insertable = false, updatable = false)
    private @Nullable Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "person_answer", insertable = false, updatable = false)
    private @Nullable Answer personAnswer;

    @Enumerated(EnumType.STRING)
    @Column(name = "volunteer_answer")
    private @Nullable Answer volunteerAnswer;

    @Column(name = "volunteer_answered_at")
    private @Nullable Instant volunteerAnsweredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable OfferEnd endReason;

    protected OwnOffer() {}

    OwnOffer(
            UUID id,
            Owner owner,
            UUID toPartnerId,
            UUID shareId,
            UUID volunteerId,
            Grounds grounds,
            Actor by,
            Instant now) {
        super(id, owner);
        this.toPartnerId = toPartnerId;
        this.shareId = shareId;
        this.volunteerId = volunteerId;
        this.handle = Ids.reference('H').replace("-", "");
        this.score = grounds.score();
        this.reasons = grounds.reasons();
        this.offeredAt = now;
        this.offeredBy = by.accountId();
        this.offeredByName = by.name();
    }

    UUID shareId() {
        return shareId;
    }

    /** What the volunteer said. A no ends it and frees the place. */
    void volunteerSays(Answer answer, Actor by, Instant now) {
        OfferRule.OFFER_IS_OPEN.require(endedAt == null);
        volunteerAnswer = answer;
        volunteerAnsweredAt = now;
        if (answer == Answer.NO) {
            end(OfferEnd.VOLUNTEER_SAID_NO, by, now);
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

    @Nullable
    Answer personAnswer() {
        return personAnswer;
    }

    OfferMade seen(String volunteerName, @Nullable LentMatch lent) {
        return new OfferMade(
                id(),
                shareId,
                volunteerId,
                volunteerName,
                handle,
                offeredAt,
                acceptedAt,
                personAnswer,
                volunteerAnswer,
                endedAt,
                endReason,
                lent == null ? null : lent.seen());
    }
}
