package org.kith.visits.expenses;

/** What a claim is for. */
public enum ExpenseKind {
    CAR,
    MOTORCYCLE,
    BICYCLE,
    /** Bus, train, taxi, parking. */
    FARE,
    OTHER,
    /** What is still owed for a journey that was paid at an older rate; made by the manager, never claimed. */
    TOP_UP;

    /** Whether miles are told, not money. */
    public boolean isDriven() {
        return this == CAR || this == MOTORCYCLE || this == BICYCLE;
    }
}
