package org.kith.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A record that belongs to one partner of one partnership. Who else may see it is decided by the scoped views alone. */
@MappedSuperclass
public abstract class PartnerRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "owner_partner_id", updatable = false)
    private UUID ownerPartnerId;

    protected PartnerRecord() {}

    /**
     * A new record.
     *
     * @param id made by the client
     * @param owner the partnership and partner it belongs to
     */
    protected PartnerRecord(UUID id, Owner owner) {
        super(id);
        this.partnershipId = owner.partnershipId();
        this.ownerPartnerId = owner.partnerId();
    }

    public Owner owner() {
        return new Owner(partnershipId, ownerPartnerId);
    }
}
