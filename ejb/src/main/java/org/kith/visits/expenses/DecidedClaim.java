package org.kith.visits.expenses;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** A claim as the partner's manager decides, tops up and pays it. */
@Entity
@Table(name = "decided_expense_claim")
class DecidedClaim extends ClaimRecord {
    protected DecidedClaim() {}

    DecidedClaim(Owner owner, Journey journey, NewClaim claim, UUID by, Instant now) {
        super(owner, journey, claim, by, now);
    }
}
