package org.kith.coproduction.stories;

import org.kith.kernel.Rule;

/** What must hold for case stories. */
public enum StoryRule implements Rule {
    STORY_IS_NOT_APPROVED,
    STORY_IS_TOLD,
    /** What a volunteer told is worked on first: how it was before, and what the person brought to it. */
    STORY_IS_WHOLE,
    /** The words name nobody; the name the person wants stands beside them. */
    STORY_NAMES_NOBODY,
    YES_HAS_A_TIME
}
