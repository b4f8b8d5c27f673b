package org.kith.visits.expenses;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A receipt as the volunteer keeps it. */
@Entity(name = "MyExpenseReceipt")
@Table(name = "my_expense_receipt")
class MyReceipt extends ReceiptRecord {
    protected MyReceipt() {}

    MyReceipt(ClaimRecord claim, byte[] picture, Instant now) {
        super(claim, picture, now);
    }
}
