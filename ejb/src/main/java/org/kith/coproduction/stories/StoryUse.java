package org.kith.coproduction.stories;

/** What a story may be used for. Each needs a yes of its own. */
public enum StoryUse {
    BOARD,
    FUNDER,
    WEBSITE,
    TRAINING
}
