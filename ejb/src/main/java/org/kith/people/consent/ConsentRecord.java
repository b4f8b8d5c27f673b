package org.kith.people.consent;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.partnership.agreement.DataGroup;
import org.kith.partnership.agreement.SharingPurpose;

/** A choice as it is kept: written once, and marked when another one takes its place. */
@MappedSuperclass
abstract class ConsentRecord extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "to_partner_id", updatable = false)
    private UUID toPartnerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SharingPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_group", updatable = false)
    private DataGroup group;

    @Column(updatable = false)
    private boolean given;

    @Column(name = "text_version", updatable = false)
    private String textVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_how", updatable = false)
    private AskedHow askedHow;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_by_name", updatable = false)
    private String recordedByName;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "replaced_at")
    private @Nullable Instant replacedAt;

    protected ConsentRecord() {}

    ConsentRecord(UUID id, Owner owner, UUID personId, Asked asked, DataGroup group, Actor by, Instant now) {
        super(id, owner);
        this.personId = personId;
        this.toPartnerId = asked.toPartnerId();
        this.purpose = asked.purpose();
        this.group = group;
        this.given = asked.yes().contains(group);
        this.textVersion = asked.textVersion();
        this.askedHow = asked.how();
        this.recordedAt = now;
        this.recordedBy = by.account();
        this.recordedByName = by.name();
        this.note = asked.note();
    }

    void replace(Instant now) {
        replacedAt = now;
    }

    boolean isAbout(Asked asked, DataGroup wanted) {
        return toPartnerId.equals(asked.toPartnerId()) && purpose == asked.purpose() && group == wanted;
    }

    boolean isGiven() {
        return given;
    }

    Choice choice() {
        return new Choice(
                id(),
                toPartnerId,
                purpose,
                group,
                given,
                textVersion,
                askedHow,
                recordedAt,
                recordedByName,
                note,
                replacedAt);
    }
}
