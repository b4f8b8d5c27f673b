package org.kith.volunteering.passport;

import org.kith.kernel.Rule;

/** What must hold for passports and for what is recognised. */
public enum PassportRule implements Rule {
    PASSPORT_GOES_TO_ANOTHER,
    PASSPORT_ENDS_WITHIN_A_YEAR,
    VOLUNTEER_AGREED_TO_PASSPORT,
    PASSPORT_IS_FOR_SOMEBODY_HERE,
    PASSPORT_HAS_ONE_TO_THREE_PLACES,
    PASSPORT_IS_ISSUED_ONCE,
    PASSPORT_CAN_BE_ACCEPTED,
    REVOKING_HAS_A_REASON,
    KIND_IS_RECOGNISED_ONCE,
    RECOGNITION_BEGINS_FIRST
}
