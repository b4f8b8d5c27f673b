package org.kith.visits.expenses;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** A claim as the volunteer makes it. */
@Entity(name = "MyExpenseClaim")
@Table(name = "my_expense_claim")
class MyClaim extends ClaimRecord {
    protected MyClaim() {}

    MyClaim(Owner owner, Journey journey, NewClaim claim, UUID by, Instant now) {
        super(owner, journey, claim, by, now);
    }
}
