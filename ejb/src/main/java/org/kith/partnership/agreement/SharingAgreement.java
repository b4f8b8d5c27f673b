package org.kith.partnership.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An agreement as everybody of the partnership may read it. */
@Entity
@Table(name = "sharing_agreement")
class SharingAgreement extends AgreementRecord {
    protected SharingAgreement() {}
}
