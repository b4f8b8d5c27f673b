package org.kith.outcomes;

import org.kith.kernel.Rule;

/** What must hold for a measure. */
public enum OutcomeRule implements Rule {
    MEASURED_ONCE_AT_A_TIME,
    MEASURED_ON_A_PAST_DAY,
    FOLLOW_UP_IS_LATER,
    BASELINE_IS_EARLIER,
    MEASURE_IS_CURRENT,
    INSTRUMENT_IS_READY,
    ANSWERS_ARE_OFFERED
}
