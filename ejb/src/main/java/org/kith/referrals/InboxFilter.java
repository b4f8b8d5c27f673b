package org.kith.referrals;

/** The parts of the inbox. */
public enum InboxFilter {
    NEW("r.decidedAt IS NULL AND r.heldAt IS NULL AND r.acknowledgedAt IS NULL"),
    ACKNOWLEDGED("r.decidedAt IS NULL AND r.heldAt IS NULL AND r.acknowledgedAt IS NOT NULL"),
    ON_HOLD("r.decidedAt IS NULL AND r.heldAt IS NOT NULL"),
    DECIDED("r.decidedAt IS NOT NULL");

    private final String condition;

    InboxFilter(String condition) {
        this.condition = condition;
    }

    /** What holds of a referral {@code r} in this part, for queries. */
    public String condition() {
        return condition;
    }
}
