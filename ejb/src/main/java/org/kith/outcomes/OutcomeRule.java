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
    ANSWERS_ARE_OFFERED,
    ASKED_BY_FITS_HOW,
    DEFINITION_IS_READABLE,
    DEFINITION_VERSION_IS_NEW,
    DEFINITION_IS_CURRENT,
    LICENCE_IS_NAMED,
    WORDING_IS_COMPLETE,
    QUESTIONS_ARE_OPEN
}
