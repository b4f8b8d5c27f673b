package org.kith.people.consent;

import org.kith.kernel.Rule;

/** What must hold for a choice. */
public enum ConsentRule implements Rule {
    /** A person chooses about other partners; the own one is not asked about here. */
    CHOICE_IS_ABOUT_ANOTHER_PARTNER
}
