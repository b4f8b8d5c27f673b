package org.kith.matching;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;

/**
 * A person who waits, as the engine sees one: facts for rules and points, no name.
 *
 * @param id the person
 * @param partner the partner whose waiting list it is
 * @param waitingSince the day the waiting began
 * @param band priority, 1 (most lonely) to 4
 * @param mode how the person would like to be befriended
 * @param outwardCode first half of the postcode
 * @param gender a code, null when not said
 * @param wantsGender the only gender the volunteer may have, null when it does not matter
 * @param languages codes
 * @param interests codes
 * @param barriers what a volunteer has to cope with: codes such as STAIRS, PETS, SMOKING, DEMENTIA
 * @param availability a mask of {@link HalfDay}s
 * @param excluded volunteers who shall not be suggested: vetoes, declines, family
 * @param askedBefore volunteers who were asked before and said no or not now
 */
public record Seeker(
        UUID id,
        UUID partner,
        LocalDate waitingSince,
        int band,
        Mode mode,
        String outwardCode,
        @Nullable String gender,
        @Nullable String wantsGender,
        Set<String> languages,
        Set<String> interests,
        Set<String> barriers,
        int availability,
        Set<UUID> excluded,
        Set<UUID> askedBefore) {

    public Seeker {
        if (band < 1 || band > 4) {
            throw new IllegalArgumentException("band " + band + "; it must be 1 to 4");
        }
        languages = Set.copyOf(languages);
        interests = Set.copyOf(interests);
        barriers = Set.copyOf(barriers);
        excluded = Set.copyOf(excluded);
        askedBefore = Set.copyOf(askedBefore);
    }

    /** The same person with interests as the partnership counts them. */
    public Seeker liking(Set<String> counted) {
        return new Seeker(
                id,
                partner,
                waitingSince,
                band,
                mode,
                outwardCode,
                gender,
                wantsGender,
                languages,
                counted,
                barriers,
                availability,
                excluded,
                askedBefore);
    }
}
