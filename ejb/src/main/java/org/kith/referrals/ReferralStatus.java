package org.kith.referrals;

/** Where a referral is; always derived from what happened to it. */
public enum ReferralStatus {
    NEW,
    ACKNOWLEDGED,
    ON_HOLD,
    ACCEPTED,
    DECLINED
}
