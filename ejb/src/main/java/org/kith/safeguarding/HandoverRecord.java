package org.kith.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** A concern told by one partner's lead to another's: given, then acknowledged. */
@MappedSuperclass
abstract class HandoverRecord extends PartnerRecord {
    @Column(name = "to_partner_id", updatable = false)
    private UUID toPartnerId;

    @Column(name = "given_by_name", updatable = false)
    private String givenByName;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(name = "person_phone", updatable = false)
    private @Nullable String personPhone;

    @Column(updatable = false)
    private String words;

    @Column(name = "answer_by", updatable = false)
    private Instant answerBy;

    protected HandoverRecord() {}

    protected HandoverRecord(UUID id, Owner owner, NewHandover told, UUID toPartnerId, String byName, Instant now) {
        super(id, owner);
        this.toPartnerId = toPartnerId;
        givenByName = byName;
        givenAt = now;
        personName = told.personName();
        personPhone = told.personPhone();
        words = told.words();
        answerBy = RaisedConcern.answerBy(now);
    }

    abstract @Nullable Instant acknowledgedAt();

    abstract @Nullable String acknowledgedByName();

    UUID toPartnerId() {
        return toPartnerId;
    }

    Instant answerBy() {
        return answerBy;
    }

    Handover facts(String partnerName) {
        return new Handover(
                id(),
                toPartnerId,
                partnerName,
                givenByName,
                givenAt,
                personName,
                personPhone,
                words,
                answerBy,
                acknowledgedAt(),
                acknowledgedByName());
    }
}
