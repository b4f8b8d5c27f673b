package org.kith.visits.expenses;

/** How a claim stands. */
public enum ClaimState {
    WAITING,
    APPROVED,
    /** It went to the payroll. */
    PAID,
    REFUSED,
    WITHDRAWN
}
