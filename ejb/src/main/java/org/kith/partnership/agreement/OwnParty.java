package org.kith.partnership.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The own partner's place in an agreement, for its manager. */
@Entity
@Table(name = "own_agreement_party")
class OwnParty extends PartyRecord {
    protected OwnParty() {}
}
