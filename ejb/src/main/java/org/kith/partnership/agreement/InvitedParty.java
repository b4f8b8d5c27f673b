package org.kith.partnership.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A partner that the partnership's administrator asks to join an agreement. Only the partner itself can accept. */
@Entity
@Table(name = "adm_agreement_party")
class InvitedParty extends PartyRecord {
    protected InvitedParty() {}

    InvitedParty(UUID partnershipId, UUID agreementId, UUID partnerId) {
        super(partnershipId, agreementId, partnerId);
    }
}
