package org.kith.partnership;

import org.kith.kernel.Rule;

/** Rules of membership and settings. */
public enum PartnershipRule implements Rule {
    LEAVES_AFTER_JOINING,
    /** Two partners of a partnership have different names. */
    PARTNER_NAME_IS_FREE,
    /** Settings are dated and never changed in place: from tomorrow on at the earliest, or today when none hold yet. */
    SETTINGS_BEGIN_LATER,
    /** From none to 336 hours. */
    COOLING_IS_TWO_WEEKS_AT_MOST,
    THRESHOLD_IS_3_TO_10
}
