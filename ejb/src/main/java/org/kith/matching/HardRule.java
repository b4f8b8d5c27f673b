package org.kith.matching;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;

/**
 * What must hold before two people may be suggested to each other, in the order in which it is asked. No weight or
 * score can buy off a hard rule. The arguments say what is missing: a check's code, a distance, a list of codes.
 */
public enum HardRule {
    /** Arguments: the code of the first missing check. */
    VOLUNTEER_IS_CLEARED(
            pair -> pair.candidate().cleared(), pair -> only(pair.candidate().clearanceBlocker())),
    VOLUNTEER_IS_NOT_PAUSED(pair -> !pair.candidate().paused(), pair -> List.of()),
    /** Arguments: the capacity. */
    VOLUNTEER_HAS_ROOM(
            pair -> pair.candidate().openPlaces() > 0,
            pair -> List.of(pair.candidate().capacity())),
    NOT_EXCLUDED(pair -> !pair.seeker().excluded().contains(pair.candidate().id()), pair -> List.of()),
    /** Arguments: the {@link Mode} the person asked for. */
    MODE_IS_OFFERED(
            pair -> pair.candidate().modes().contains(pair.seeker().mode()),
            pair -> List.of(pair.seeker().mode())),
    /** Arguments: the distance and how far the volunteer travels, both in miles. */
    WITHIN_TRAVEL(HardRule::isWithinTravel, HardRule::distanceAndTravel),
    /** Arguments: the gender the person wants. */
    GENDER_WISH_OF_PERSON(
            pair -> fits(pair.seeker().wantsGender(), pair.candidate().gender()),
            pair -> only(pair.seeker().wantsGender())),
    /** Arguments: the gender the volunteer wants. */
    GENDER_WISH_OF_VOLUNTEER(
            pair -> fits(pair.candidate().wantsGender(), pair.seeker().gender()),
            pair -> only(pair.candidate().wantsGender())),
    /** Arguments: the person's languages. */
    SHARE_A_LANGUAGE(
            pair -> !Collections.disjoint(
                    pair.seeker().languages(), pair.candidate().languages()),
            pair -> List.copyOf(new TreeSet<>(pair.seeker().languages()))),
    /** Arguments: the {@link HalfDay}s on which the person is free. */
    SHARE_A_TIME(
            pair -> (pair.seeker().availability() & pair.candidate().availability()) != 0,
            pair -> List.copyOf(HalfDay.of(pair.seeker().availability()))),
    /** Arguments: the barriers the volunteer does not cope with. */
    COPES_WITH_HOME(pair -> !hasTooMuch(pair), pair -> List.copyOf(tooMuch(pair)));

    /** The barrier that belongs to the person, not to the home: it counts on the telephone and in a group too. */
    static final String DEMENTIA = "DEMENTIA";

    private static final HardRule[] IN_ORDER = values();

    private final Predicate<Pair> rule;
    private final Function<Pair, List<Object>> missing;

    HardRule(Predicate<Pair> rule, Function<Pair, List<Object>> missing) {
        this.rule = rule;
        this.missing = missing;
    }

    /** Whether this rule allows these two. */
    public boolean holds(Pair pair) {
        return rule.test(pair) || !pair.rules().isKept(this);
    }

    /** Whether it would keep these two apart if it were kept. */
    boolean isBrokenBy(Pair pair) {
        return !rule.test(pair);
    }

    /** What is missing for these two, for the sentence of this rule. */
    public List<Object> arguments(Pair pair) {
        return missing.apply(pair);
    }

    /** An argument of this rule as it was written down. */
    Object argument(String written) {
        return switch (this) {
            case VOLUNTEER_HAS_ROOM -> Integer.valueOf(written);
            case MODE_IS_OFFERED -> Mode.valueOf(written);
            case WITHIN_TRAVEL -> Double.valueOf(written);
            case SHARE_A_TIME -> HalfDay.valueOf(written);
            default -> written;
        };
    }

    static HardRule[] inOrder() {
        return IN_ORDER;
    }

    /** An unknown distance does not keep people apart; it is said beside the suggestion instead. */
    private static boolean isWithinTravel(Pair pair) {
        var km = pair.km();
        return !pair.seeker().mode().needsTravel() || km == null || km <= travelKm(pair);
    }

    private static double travelKm(Pair pair) {
        return pair.rules().travelKm(pair.seeker().mode(), pair.candidate().travelKm());
    }

    private static List<Object> distanceAndTravel(Pair pair) {
        var km = pair.km();
        double travel = Distances.miles(travelKm(pair));
        return km == null ? List.of() : List.of(Distances.miles(km), travel);
    }

    private static boolean fits(@Nullable String wish, @Nullable String gender) {
        return wish == null || Objects.equals(wish, gender);
    }

    private static boolean hasTooMuch(Pair pair) {
        for (var barrier : pair.seeker().barriers()) {
            if (isTooMuch(barrier, pair)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> tooMuch(Pair pair) {
        var tooMuch = new TreeSet<String>();
        for (var barrier : pair.seeker().barriers()) {
            if (isTooMuch(barrier, pair)) {
                tooMuch.add(barrier);
            }
        }
        return tooMuch;
    }

    private static boolean isTooMuch(String barrier, Pair pair) {
        return (pair.seeker().mode().isAtTheHome() || barrier.equals(DEMENTIA))
                && !pair.candidate().copesWith().contains(barrier);
    }

    private static List<Object> only(@Nullable String argument) {
        return argument == null ? List.of() : List.of(argument);
    }
}
