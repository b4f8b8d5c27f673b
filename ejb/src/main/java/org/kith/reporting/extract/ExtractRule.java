package org.kith.reporting.extract;

import org.kith.kernel.Rule;

/** What must hold for a grant. */
public enum ExtractRule implements Rule {
    GRANT_HAS_A_TIME,
    GRANT_IS_OPEN
}
