package org.kith.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.kernel.KithRecord;

/** An outward postcode that a partner looks after. */
@Entity
@Table(name = "partner_area")
class PartnerArea extends KithRecord {
    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "outward_code")
    private String outwardCode;

    protected PartnerArea() {}
}
