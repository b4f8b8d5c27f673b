package org.kith.people.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A share in the hands of the partner that received it: it can be taken on, and more can be asked for. */
@Entity
@Table(name = "received_share")
class ReceivedShare {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "owner_partner_id", insertable = false, updatable = false)
    private UUID ownerPartnerId;

    @Column(insertable = false, updatable = false)
    private int level;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "accepted_by")
    private @Nullable UUID acceptedBy;

    @Column(name = "asked_level")
    private @Nullable Integer askedLevel;

    @Column(name = "asked_until")
    private @Nullable LocalDate askedUntil;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "asked_by")
    private @Nullable UUID askedBy;

    @Column(name = "asked_why")
    private @Nullable String askedWhy;

    protected ReceivedShare() {}

    UUID ownerPartnerId() {
        return ownerPartnerId;
    }

    void takeOn(Instant now, UUID by) {
        ShareRule.INTRODUCTION_IS_OFFERED.require(level >= 2);
        if (acceptedAt == null) {
            acceptedAt = now;
            acceptedBy = by;
        }
    }

    void ask(int wanted, LocalDate until, String why, Instant now, UUID by) {
        ShareRule.SHARE_HAS_A_REASON.require(!why.isBlank());
        askedLevel = wanted;
        askedUntil = until;
        askedWhy = why.strip();
        askedAt = now;
        askedBy = by;
    }
}
