package org.kith.referrals;

/** What became of a referral. */
public enum Decision {
    ACCEPTED,
    DECLINED
}
