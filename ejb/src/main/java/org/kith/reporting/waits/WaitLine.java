package org.kith.reporting.waits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long one group of people waits. What may not be shown is not in it.
 *
 * @param key of the group, see {@link WaitsBy}; empty for everybody together
 * @param waiting still waiting, {@code *} when hidden
 * @param matched waited until the first meeting
 * @param left no longer wait for another reason
 * @param all of them
 * @param median days by which half were matched, null when fewer were or when it may not be shown
 * @param within90 whole per cent matched within 90 days, null when it may not be shown or nobody was seen for so long
 * @param within180 the same within 180 days
 * @param curve whole per cent still waiting after each {@link #STEP_WEEKS} weeks; null where nothing is known or shown
 */
public record WaitLine(
        String key,
        String waiting,
        String matched,
        String left,
        String all,
        @Nullable Long median,
        @Nullable Integer within90,
        @Nullable Integer within180,
        List<@Nullable Integer> curve) {
    /** Every how many weeks the curve has a point. */
    public static final int STEP_WEEKS = 4;

    /** Up to which week the curve goes: two years. */
    public static final int LAST_WEEK = 104;
}
