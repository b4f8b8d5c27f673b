package org.kith.evaluation.elsewhere;

import org.kith.kernel.Rule;

/** What must hold for what happened elsewhere. */
public enum ElsewhereRule implements Rule {
    EVENT_HAS_HAPPENED,
    /** Only who stays in hospital stays for nights. */
    NIGHTS_ARE_IN_HOSPITAL
}
