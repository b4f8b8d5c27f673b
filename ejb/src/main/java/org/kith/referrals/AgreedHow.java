package org.kith.referrals;

/** How the person's own agreement is known. The referrer's wish is not the person's agreement. */
public enum AgreedHow {
    SELF_REFERRED,
    TOLD_REFERRER,
    TOLD_US,
    IN_WRITING,
    LEGAL_REPRESENTATIVE,
    NOT_YET;

    public boolean isAgreement() {
        return this != NOT_YET;
    }
}
