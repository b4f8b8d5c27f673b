package org.kith.matching.merge;

import org.kith.kernel.Rule;

/** What must hold for two records to become one, or two again. */
public enum MergeRule implements Rule {
    RECORDS_ARE_TWO,
    /** Neither record is being offered to another partner. */
    MERGE_WITHOUT_OPEN_OFFER,
    /** Not both are being proposed somebody. */
    MERGE_WITHOUT_TWO_PROPOSALS,
    /** Not both are matched with the same volunteer. */
    MERGE_WITHOUT_DOUBLE_MATCH,
    /** They do not wait for volunteers of different genders. */
    MERGE_WITH_ONE_WISH,
    /** What both records say fits together into one field. Argument: which. */
    MERGED_WORDS_FIT,
    /** Nothing else of the two gets in each other's way, and nobody changed them meanwhile. */
    MERGE_IS_POSSIBLE,
    /** The record that stayed is still here, and nothing was merged into it later. */
    UNDO_IS_POSSIBLE,
    /** Nothing of it was changed since, or the caller leaves that as it is. */
    UNDO_IS_EXACT
}
