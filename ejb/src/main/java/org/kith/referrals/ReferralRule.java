package org.kith.referrals;

import org.kith.kernel.Rule;

/** What must hold for a referral and for somebody who waits. */
public enum ReferralRule implements Rule {
    OLD_ENOUGH_AT_REFERRAL,
    BIRTHDAY_IS_PAST,
    BIRTHDAY_IS_KNOWN,
    SOMEBODY_CAN_BE_REACHED,
    REFERRER_IS_NAMED,
    REFERRAL_IS_AGREED,
    AGREEMENT_IS_PAST,
    REFERRAL_IS_UNDECIDED,
    REFERRAL_IS_UNACKNOWLEDGED,
    REFERRAL_IS_ON_HOLD,
    HOLD_HAS_A_REASON,
    HOLD_ENDS_LATER,
    BAND_IS_ONE_TO_FOUR,
    BAND_HAS_A_REASON,
    SIGNPOST_IS_GIVEN,
    PARTNER_TAKES_REFERRALS,
    PERSON_IS_WAITING,
    PERSON_WAITS_ONCE,
    CONTACT_IS_PAST
}
