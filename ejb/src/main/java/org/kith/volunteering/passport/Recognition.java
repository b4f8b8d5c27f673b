package org.kith.volunteering.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.PartnerRecord;
import org.kith.volunteering.CheckKind;

/** The own partner accepts one kind of check that another one verified, from a day on; ended, never edited. */
@Entity
@Table(name = "recognition")
class Recognition extends PartnerRecord {
    @Column(name = "from_partner_id", updatable = false)
    private UUID fromPartnerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckKind kind;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on", updatable = false)
    private @Nullable LocalDate untilOn;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    protected Recognition() {}

    Recognition(
            UUID id,
            UUID fromPartnerId,
            CheckKind kind,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            Actor by,
            Instant now) {
        super(id, by.owner());
        PassportRule.PASSPORT_GOES_TO_ANOTHER.require(!fromPartnerId.equals(by.partnerId()));
        PassportRule.RECOGNITION_BEGINS_FIRST.require(untilOn == null || !untilOn.isBefore(fromOn));
        this.fromPartnerId = fromPartnerId;
        this.kind = kind;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
        madeAt = now;
        madeBy = by.account();
    }

    void end(UUID by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    RecognitionSeen seen() {
        return new RecognitionSeen(id(), fromPartnerId, kind, fromOn, untilOn, endedAt);
    }
}
