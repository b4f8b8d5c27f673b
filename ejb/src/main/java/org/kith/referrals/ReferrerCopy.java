package org.kith.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a referrer may know of a referral they sent. Read only. */
@Entity
@Table(name = "ref_referral")
class ReferrerCopy {
    @Id
    private UUID id;

    private String reference;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "partner_name")
    private @Nullable String partnerName;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason declineReason;

    private @Nullable String signpost;

    @Column(name = "first_introduced_on")
    private @Nullable LocalDate firstIntroducedOn;

    protected ReferrerCopy() {}

    SentReferral sent() {
        return new SentReferral(
                id,
                reference,
                receivedAt,
                givenName + " " + familyName,
                partnerName,
                progress(),
                declineReason,
                signpost);
    }

    private Progress progress() {
        return Progress.of(Referral.statusOf(acknowledgedAt, heldAt, decision), firstIntroducedOn != null);
    }
}
