package org.kith.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Why somebody says no to a proposal, for those who want to say so. Nobody has to. */
public enum WhyNot {
    TIMES_DO_NOT_SUIT(Side.PERSON, Side.VOLUNTEER),
    TOO_FAR(Side.VOLUNTEER),
    /** Stairs, smoke, animals, or what the person lives with. */
    HOME_DOES_NOT_SUIT(Side.VOLUNTEER),
    TOO_MUCH_AT_PRESENT(Side.VOLUNTEER),
    NOT_WELL_ENOUGH(Side.PERSON),
    WANTED_SOMEBODY_ELSE(Side.PERSON, Side.VOLUNTEER),
    NOT_NOW(Side.PERSON, Side.VOLUNTEER),
    NO_LONGER_WANTED(Side.PERSON),
    OTHER(Side.PERSON, Side.VOLUNTEER),
    RATHER_NOT_SAY(Side.PERSON, Side.VOLUNTEER);

    private final Set<Side> sides;

    WhyNot(Side... sides) {
        this.sides = Set.of(sides);
    }

    /** Those that this side can mean, in the order in which they are offered. */
    public static List<WhyNot> of(Side side) {
        return Arrays.stream(values()).filter(one -> one.sides.contains(side)).toList();
    }

    boolean fits(Side side) {
        return sides.contains(side);
    }
}
