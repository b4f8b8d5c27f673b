package org.kith.people.likeness;

import org.kith.kernel.Rule;

/** What must hold for an answer. */
public enum LikenessRule implements Rule {
    LIKENESS_IS_UNANSWERED
}
