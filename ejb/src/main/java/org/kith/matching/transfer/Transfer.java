package org.kith.matching.transfer;

import static org.kith.matching.transfer.TransferRule.TRANSFER_IS_OPEN;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.CodesColumn;
import org.kith.kernel.PartnerRecord;
import org.kith.people.consent.AskedHow;

/**
 * An offer to hand a referral or a person over: made, and then taken back by the partner that made it, or accepted or refused
 * by the other one. Afterwards it is what the old owner keeps as its proof.
 */
@Entity
@Table(name = "transfer")
class Transfer extends PartnerRecord {
    @Column(name = "to_partner_id", updatable = false)
    private UUID toPartnerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransferSubject subject;

    @Column(name = "referral_id", updatable = false)
    private @Nullable UUID referralId;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(updatable = false)
    private String about;

    @Convert(converter = CodesColumn.class)
    @Column(name = "goes_along", updatable = false)
    private Set<String> goesAlong = new TreeSet<>();

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_how", updatable = false)
    private @Nullable AskedHow agreedHow;

    @Column(name = "agreed_on", updatable = false)
    private @Nullable LocalDate agreedOn;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "offered_by", updatable = false)
    private UUID offeredBy;

    @Column(name = "offered_by_name", updatable = false)
    private String offeredByName;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Column(name = "answered_at", insertable = false, updatable = false)
    private @Nullable Instant answeredAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Boolean accepted;

    @Column(name = "answer_reason", insertable = false, updatable = false)
    private @Nullable String answerReason;

    protected Transfer() {}

    private Transfer(UUID id, TransferSubject subject, String about, NewTransfer offer, Actor by, Instant now) {
        super(id, by.owner());
        this.subject = subject;
        this.about = about;
        toPartnerId = offer.toPartnerId();
        goesAlong = offer.goesAlong().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        reason = offer.reason().strip();
        agreedHow = offer.agreedHow();
        agreedOn = offer.agreedOn();
        offeredAt = now;
        offeredBy = by.account();
        offeredByName = by.name();
    }

    static Transfer ofReferral(UUID id, UUID referral, String about, NewTransfer offer, Actor by, Instant now) {
        var transfer = new Transfer(id, TransferSubject.REFERRAL, about, offer, by, now);
        transfer.referralId = referral;
        return transfer;
    }

    static Transfer ofPerson(UUID id, UUID person, String about, NewTransfer offer, Actor by, Instant now) {
        var transfer = new Transfer(id, TransferSubject.PERSON, about, offer, by, now);
        transfer.personId = person;
        return transfer;
    }

    /** Taken back before the other partner has answered. */
    void withdraw(UUID by, Instant now) {
        if (withdrawnAt == null) {
            TRANSFER_IS_OPEN.require(answeredAt == null);
            withdrawnAt = now;
            withdrawnBy = by;
        }
    }

    @Nullable
    UUID subjectId() {
        return personId == null ? referralId : personId;
    }

    TransferSeen seen() {
        return new TransferSeen(
                id(),
                version(),
                toPartnerId,
                subject,
                subjectId(),
                about,
                goesAlong.stream().map(GoesAlong::valueOf).toList(),
                reason,
                agreedHow,
                agreedOn,
                offeredAt,
                offeredByName,
                withdrawnAt,
                answeredAt,
                accepted,
                answerReason);
    }
}
