package org.kith.referrals;

/** How far a referral is, in the words a referrer is told. Nothing about health or about what the person said since. */
public enum Progress {
    RECEIVED,
    BEING_LOOKED_AT,
    BEING_MATCHED,
    STARTED,
    NOT_SUITABLE;

    static Progress of(ReferralStatus status, boolean introduced) {
        return switch (status) {
            case NEW -> RECEIVED;
            case ACKNOWLEDGED, ON_HOLD -> BEING_LOOKED_AT;
            case ACCEPTED -> introduced ? STARTED : BEING_MATCHED;
            case DECLINED -> NOT_SUITABLE;
        };
    }
}
