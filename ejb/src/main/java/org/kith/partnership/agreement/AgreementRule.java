package org.kith.partnership.agreement;

import org.kith.kernel.Rule;

/** What must hold for a sharing agreement. */
public enum AgreementRule implements Rule {
    /** Two members at least. */
    AGREEMENT_HAS_TWO_PARTNERS,
    /** From today on at the earliest, and it ends after it begins. */
    AGREEMENT_DAYS_ARE_IN_ORDER,
    /** At least one group of data, none above the level. */
    AGREEMENT_GROUPS_FIT_THE_LEVEL,
    /** At least one role of partner staff. */
    AGREEMENT_NAMES_A_ROLE,
    /** It was neither ended nor left by this partner. */
    AGREEMENT_RUNS
}
