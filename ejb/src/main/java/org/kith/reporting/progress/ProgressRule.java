package org.kith.reporting.progress;

import org.kith.kernel.Rule;

/** What must hold for a report. */
public enum ProgressRule implements Rule {
    REPORT_IS_NOT_SIGNED,
    SECTOR_SIGNS_ONCE,
    /** Four sectors are four people. */
    ONE_SIGNS_FOR_ONE_SECTOR
}
