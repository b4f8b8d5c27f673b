package org.kith.visits.expenses;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A receipt as the partner's staff look at it. */
@Entity(name = "ExpenseReceipt")
@Table(name = "expense_receipt")
class Receipt extends ReceiptRecord {
    protected Receipt() {}
}
