package org.kith.reporting;

import org.kith.kernel.Rule;

/** What must hold for a release. */
public enum ReleaseRule implements Rule {
    QUARTER_IS_OVER,
    QUARTER_IS_NOT_RELEASED
}
