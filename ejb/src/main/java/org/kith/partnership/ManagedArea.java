package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.kernel.KithRecord;

/** An outward postcode given to a partner, where the partnership's administrator may change it. */
@Entity
@Table(name = "adm_partner_area")
class ManagedArea extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "outward_code", updatable = false)
    private String outwardCode;

    protected ManagedArea() {}

    ManagedArea(UUID id, UUID partnershipId, UUID partnerId, String outwardCode) {
        super(id);
        this.partnershipId = partnershipId;
        this.partnerId = partnerId;
        this.outwardCode = outwardCode;
    }

    String outwardCode() {
        return outwardCode;
    }
}
