package org.kith.referrals;

/** How a referral came in. */
public enum ReceivedVia {
    WEB_FORM,
    SIGNED_IN,
    PAPER,
    TELEPHONE,
    EMAIL,
    IMPORT
}
