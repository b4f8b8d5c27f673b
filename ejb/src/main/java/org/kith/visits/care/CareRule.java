package org.kith.visits.care;

import org.kith.kernel.Rule;

/** What must hold for warnings and for what people say about their visits. */
public enum CareRule implements Rule {
    /** Whoever saw to a warning says what was done. */
    WARNING_IS_ANSWERED_IN_WORDS,
    FEELS_FROM_1_TO_5
}
