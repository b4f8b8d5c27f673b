package org.kith.partnership.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A partner's place in an agreement, as everybody of the partnership may read it. */
@Entity
@Table(name = "agreement_party")
class AgreementParty extends PartyRecord {
    protected AgreementParty() {}
}
