package org.kith.coproduction.mattering;

import org.kith.kernel.Rule;

/** What must hold for what matters to people. */
public enum MatteringRule implements Rule {
    OUTCOME_IS_IN_OWN_WORDS,
    IMPORTANCE_FROM_1_TO_3,
    NEXT_LOOK_IS_AHEAD
}
