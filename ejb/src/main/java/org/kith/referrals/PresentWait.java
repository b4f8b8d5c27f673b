package org.kith.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How long people who found a befriender lately had waited: one number for a partnership, only when it is about enough people. */
@Entity
@Table(name = "public_wait")
class PresentWait {
    @Id
    @Column(name = "partnership_id")
    private UUID partnershipId;

    private int weeks;

    protected PresentWait() {}

    int weeks() {
        return weeks;
    }
}
