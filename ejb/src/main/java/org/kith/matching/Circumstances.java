package org.kith.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.volunteering.Clearance;

/**
 * What has to be known at the moment of a proposal, read while the volunteer's row is locked.
 *
 * @param clearance of the volunteer on the day
 * @param takenPlaces the places of the volunteer's open matches
 * @param excluded somebody said that these two shall not meet
 * @param together these two have an open match
 * @param proposed somebody else is being proposed to the person
 * @param apart the first of the engine's other rules that keeps them apart, null when they could meet
 * @param coolingHours in which each may take a yes back, as the partnership has it on the day
 */
public record Circumstances(
        Clearance clearance,
        Set<Integer> takenPlaces,
        boolean excluded,
        boolean together,
        boolean proposed,
        @Nullable HardRule apart,
        int coolingHours) {
    public Circumstances {
        takenPlaces = Set.copyOf(takenPlaces);
    }

    void requireMeeting() {
        if (apart != null) {
            MatchRule.PAIR_COULD_MEET.require(false, apart);
        }
    }
}
