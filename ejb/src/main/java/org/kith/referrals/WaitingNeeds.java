package org.kith.referrals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.people.Words;

/**
 * What somebody waits for.
 *
 * @param wants in their own words
 * @param wantsGender the only gender the volunteer may have, null when it does not matter
 * @param availability fourteen half-days, bit 0 is Monday morning
 */
public record WaitingNeeds(
        @NotNull Mode mode,
        @Nullable @Size(max = 2000) String wants,
        @Nullable Gender wantsGender,
        @Min(0) @Max(EVERY_HALF_DAY) int availability) {
    /** The mask with all fourteen half-days. */
    public static final int EVERY_HALF_DAY = (1 << 14) - 1;

    public WaitingNeeds {
        wants = Words.orNothing(wants);
    }
}
