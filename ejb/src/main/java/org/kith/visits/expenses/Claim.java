package org.kith.visits.expenses;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A claim as the partner's staff read it. */
@Entity(name = "ExpenseClaim")
@Table(name = "expense_claim")
class Claim extends ClaimRecord {
    protected Claim() {}
}
