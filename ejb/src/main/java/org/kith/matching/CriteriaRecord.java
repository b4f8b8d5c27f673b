package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/** What a partnership agreed about matching, from a day on. A change is a new version; none is ever edited. */
@MappedSuperclass
abstract class CriteriaRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private String weights;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    protected CriteriaRecord() {}

    CriteriaRecord(UUID id, LocalDate validFrom, CriteriaTerms terms, Actor by, Instant now) {
        super(id);
        terms.requirePossible();
        partnershipId = by.partnershipId();
        this.validFrom = validFrom;
        weights = terms.text();
        madeAt = now;
        madeBy = by.accountId();
    }

    CriteriaAgreed agreed() {
        return new CriteriaAgreed(validFrom, madeAt, terms());
    }

    CriteriaTerms terms() {
        return CriteriaTerms.ofText(weights);
    }
}
