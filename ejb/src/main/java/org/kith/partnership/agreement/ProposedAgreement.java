package org.kith.partnership.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An agreement in the hands of the partnership's administrator, who proposes and ends it. */
@Entity
@Table(name = "adm_sharing_agreement")
class ProposedAgreement extends AgreementRecord {
    protected ProposedAgreement() {}

    ProposedAgreement(UUID id, UUID partnershipId, int number, int edition, Terms terms, Instant now, UUID by) {
        super(id, partnershipId, number, edition, terms, now, by);
    }
}
