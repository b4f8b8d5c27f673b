package org.kith.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;

/**
 * Which hard rules a partnership keeps, as it agreed. What law or safety demands is always kept.
 *
 * @param off rules that do not keep two apart any more
 * @param mostMiles how far apart two may live at most, in a straight line, whatever the volunteer would travel; a way of meeting
 *     that is not there has no such limit
 */
public record HardRules(Set<HardRule> off, Map<Mode, Integer> mostMiles) {
    /** Rules that a partnership may do without: wishes and habits. */
    public static final List<HardRule> OPTIONAL = List.of(
            HardRule.WITHIN_TRAVEL,
            HardRule.GENDER_WISH_OF_PERSON,
            HardRule.GENDER_WISH_OF_VOLUNTEER,
            HardRule.SHARE_A_LANGUAGE,
            HardRule.SHARE_A_TIME);

    /** No limit is larger. */
    public static final int MOST_MILES = 50;

    /** What a new partnership starts with: all rules, and no limit beside the volunteer's own. */
    public static final HardRules STANDARD = new HardRules(Set.of(), Map.of());

    public HardRules {
        off = off.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(off));
        mostMiles = Map.copyOf(mostMiles);
    }

    /** Whether all of it may be agreed. */
    boolean arePossible() {
        return OPTIONAL.containsAll(off)
                && mostMiles.keySet().stream().allMatch(Mode::needsTravel)
                && mostMiles.values().stream().allMatch(miles -> miles >= 1 && miles <= MOST_MILES);
    }

    boolean isKept(HardRule rule) {
        return off.isEmpty() || !off.contains(rule);
    }

    /** How far a volunteer who would travel so far is asked to travel. */
    double travelKm(Mode mode, double volunteerKm) {
        var most = mostMiles.get(mode);
        return most == null ? volunteerKm : Math.min(volunteerKm, Distances.km(most));
    }

    /** The limit for a way of meeting, null without one. */
    public @Nullable Integer mostMiles(Mode mode) {
        return mostMiles.get(mode);
    }

    /** The limits in the order of the ways of meeting. */
    Map<Mode, Integer> limits() {
        return mostMiles.isEmpty() ? Map.of() : new EnumMap<>(mostMiles);
    }
}
