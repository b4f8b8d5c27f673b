package org.kith.partnership.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.KithRecord;

/** A partner that is asked to be part of an agreement: it accepts, and may leave again. */
@MappedSuperclass
abstract class PartyRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "agreement_id", updatable = false)
    private UUID agreementId;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "accepted_by")
    private @Nullable UUID acceptedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    protected PartyRecord() {}

    PartyRecord(UUID partnershipId, UUID agreementId, UUID partnerId) {
        super(Ids.next());
        this.partnershipId = partnershipId;
        this.agreementId = agreementId;
        this.partnerId = partnerId;
    }

    void accept(Instant now, UUID by) {
        AgreementRule.AGREEMENT_RUNS.require(endedAt == null);
        if (acceptedAt == null) {
            acceptedAt = now;
            acceptedBy = by;
        }
    }

    void leave(Instant now, UUID by) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    UUID agreementId() {
        return agreementId;
    }

    UUID partnerId() {
        return partnerId;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
