package org.kith.matching.merge;

/** What merging writes on the timeline of the person who stays. */
public enum MergeEvent {
    PERSON_MERGED,
    PERSON_MERGE_UNDONE
}
