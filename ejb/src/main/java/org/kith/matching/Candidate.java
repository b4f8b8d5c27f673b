package org.kith.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;

/**
 * A volunteer as the engine sees one: facts for rules and points, no name.
 *
 * @param id the volunteer
 * @param partner the volunteer's own partner
 * @param cleared whether all checks are valid today
 * @param clearanceBlocker the code of the first check that is missing or lapsed, null when cleared
 * @param paused whether the volunteer takes a break
 * @param gender a code, null when not said
 * @param wantsGender the only gender the person may have, null when it does not matter
 * @param languages codes
 * @param interests codes
 * @param copesWith the barriers this volunteer copes with
 * @param availability a mask of {@link HalfDay}s
 * @param modes what the volunteer offers
 * @param outwardCode first half of the postcode
 * @param travelKm how far the volunteer travels, straight line
 * @param capacity how many people the volunteer would befriend at once
 * @param openPlaces how many of these places are free now
 */
public record Candidate(
        UUID id,
        UUID partner,
        boolean cleared,
        @Nullable String clearanceBlocker,
        boolean paused,
        @Nullable String gender,
        @Nullable String wantsGender,
        Set<String> languages,
        Set<String> interests,
        Set<String> copesWith,
        int availability,
        Set<Mode> modes,
        String outwardCode,
        double travelKm,
        int capacity,
        int openPlaces) {

    public Candidate {
        languages = Set.copyOf(languages);
        interests = Collections.unmodifiableSet(new HashSet<>(interests)); // asked most: quicker than Set.copyOf
        copesWith = Set.copyOf(copesWith);
        modes = modes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(modes));
    }

    /** The same volunteer with interests as the partnership counts them. */
    public Candidate liking(Set<String> counted) {
        return new Candidate(
                id,
                partner,
                cleared,
                clearanceBlocker,
                paused,
                gender,
                wantsGender,
                languages,
                counted,
                copesWith,
                availability,
                modes,
                outwardCode,
                travelKm,
                capacity,
                openPlaces);
    }
}
