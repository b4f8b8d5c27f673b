package org.kith.referrals;

import static org.kith.referrals.ReferralRule.AGREEMENT_IS_PAST;
import static org.kith.referrals.ReferralRule.BAND_HAS_A_REASON;
import static org.kith.referrals.ReferralRule.BAND_IS_ONE_TO_FOUR;
import static org.kith.referrals.ReferralRule.BIRTHDAY_IS_KNOWN;
import static org.kith.referrals.ReferralRule.HOLD_ENDS_LATER;
import static org.kith.referrals.ReferralRule.HOLD_HAS_A_REASON;
import static org.kith.referrals.ReferralRule.REFERRAL_IS_AGREED;
import static org.kith.referrals.ReferralRule.REFERRAL_IS_ON_HOLD;
import static org.kith.referrals.ReferralRule.REFERRAL_IS_UNACKNOWLEDGED;
import static org.kith.referrals.ReferralRule.REFERRAL_IS_UNDECIDED;
import static org.kith.referrals.ReferralRule.SIGNPOST_IS_GIVEN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.partnership.Settings;

/**
 * One request for befriending at a partner. It is received, acknowledged, perhaps put on hold, and decided once: accepted, which
 * makes a person who waits, or declined with a reason and somewhere else to turn to. Stores when and by whom; where it is
 * follows.
 */
@Entity
@Table(name = "referral")
class Referral extends ReferralRecord {
    @Column(name = "band_reason")
    private @Nullable String bandReason;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable UUID acknowledgedBy;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @Column(name = "held_until")
    private @Nullable LocalDate heldUntil;

    @Column(name = "hold_reason")
    private @Nullable String holdReason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason declineReason;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    private @Nullable String signpost;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "transferred_from", updatable = false)
    private @Nullable String transferredFrom;

    @Column(name = "transfer_reason", updatable = false)
    private @Nullable String transferReason;

    @Column(name = "transferred_at", updatable = false)
    private @Nullable Instant transferredAt;

    protected Referral() {}

    private Referral(UUID id, Actor actor, ReceivedVia via, NewReferral said, Settings settings, Clock clock) {
        super(id, actor, actor.owner().partnerId(), via, said, settings, clock);
    }

    /** A referral that a partner's own staff write down: from paper, a telephone call, a message. */
    static Referral receive(UUID id, Actor staff, ReceivedVia via, NewReferral said, Settings settings, Clock clock) {
        return new Referral(id, staff, via, said, settings, clock);
    }

    /** The referrer and the person have been told that it arrived. */
    void acknowledge(UUID by, Instant at) {
        REFERRAL_IS_UNDECIDED.require(isUndecided());
        REFERRAL_IS_UNACKNOWLEDGED.require(acknowledgedAt == null);
        acknowledgedAt = at;
        acknowledgedBy = by;
    }

    /** Waits for something, such as the person coming home from hospital. The targets keep running. */
    void hold(LocalDate until, @Nullable String reason, LocalDate today, Instant at) {
        REFERRAL_IS_UNDECIDED.require(isUndecided());
        HOLD_HAS_A_REASON.require(isSaid(reason));
        HOLD_ENDS_LATER.require(until.isAfter(today));
        heldAt = at;
        heldUntil = until;
        holdReason = reason;
    }

    /** The wait is over; hold and reason stay in the timeline. */
    void resume() {
        REFERRAL_IS_UNDECIDED.require(isUndecided());
        REFERRAL_IS_ON_HOLD.require(heldAt != null);
        heldAt = null;
        heldUntil = null;
        holdReason = null;
    }

    /** The person agreed after the referral came in. */
    void agree(AgreedHow how, LocalDate on, LocalDate today) {
        REFERRAL_IS_UNDECIDED.require(isUndecided());
        REFERRAL_IS_AGREED.require(how.isAgreement());
        AGREEMENT_IS_PAST.require(!on.isAfter(today));
        changeAgreement(how, on);
    }

    void putInBand(int band, @Nullable String reason) {
        REFERRAL_IS_UNDECIDED.require(isUndecided());
        BAND_IS_ONE_TO_FOUR.require(band >= 1 && band <= 4);
        BAND_HAS_A_REASON.require(isSaid(reason));
        changeBand(band);
        bandReason = reason;
    }

    /** Refuses what may not be accepted; a birthday that was not known at receipt is told now. */
    void requireAcceptable(@Nullable LocalDate birthday, Settings atReceipt) {
        REFERRAL_IS_UNDECIDED.require(isUndecided());
        REFERRAL_IS_AGREED.require(agreedHow().isAgreement());
        if (birthday != null) {
            changeBirthday(birthday);
        }
        BIRTHDAY_IS_KNOWN.require(dateOfBirth() != null);
        NewReferral.requireAge(dateOfBirth(), receivedOn(), atReceipt);
    }

    /** The person now waits for a match. */
    void accept(UUID person, UUID by, Instant at) {
        REFERRAL_IS_UNDECIDED.require(isUndecided());
        REFERRAL_IS_AGREED.require(agreedHow().isAgreement());
        personId = person;
        decide(Decision.ACCEPTED, by, at);
    }

    void decline(DeclineReason because, @Nullable String turnTo, @Nullable String note, UUID by, Instant at) {
        REFERRAL_IS_UNDECIDED.require(isUndecided());
        SIGNPOST_IS_GIVEN.require(!because.needsSignpost() || isSaid(turnTo));
        declineReason = because;
        signpost = turnTo;
        decisionNote = note;
        decide(Decision.DECLINED, by, at);
    }

    // Whoever decides has looked at it: an unacknowledged referral counts as acknowledged then.
    private void decide(Decision made, UUID by, Instant at) {
        decision = made;
        decidedAt = at;
        decidedBy = by;
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
        }
    }

    @Nullable
    String bandReason() {
        return bandReason;
    }

    boolean isUndecided() {
        return decidedAt == null;
    }

    ReferralStatus status() {
        return statusOf(acknowledgedAt, heldAt, decision);
    }

    static ReferralStatus statusOf(
            @Nullable Instant acknowledgedAt, @Nullable Instant heldAt, @Nullable Decision decision) {
        if (decision != null) {
            return decision == Decision.ACCEPTED ? ReferralStatus.ACCEPTED : ReferralStatus.DECLINED;
        }
        if (heldAt != null) {
            return ReferralStatus.ON_HOLD;
        }
        return acknowledgedAt == null ? ReferralStatus.NEW : ReferralStatus.ACKNOWLEDGED;
    }

    Optional<UUID> person() {
        return Optional.ofNullable(personId);
    }

    ReferralDetails details(LocalDate today) {
        return new ReferralDetails(
                id(),
                version(),
                reference(),
                said(),
                status(),
                new ReferralDetails.Dates(
                        receivedAt(), receivedVia(), acknowledgeBy(), acknowledgedAt, decideBy(), decidedAt, today),
                band(),
                bandReason,
                heldUntil,
                holdReason,
                declineReason,
                decisionNote,
                signpost,
                personId,
                transferredFrom,
                transferReason,
                transferredAt);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
