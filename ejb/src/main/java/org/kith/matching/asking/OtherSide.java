package org.kith.matching.asking;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.matching.AgeBand;
import org.kith.people.Barrier;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.people.Vocabulary;

/**
 * What one side is told about the other before both said yes: codes of shared lists and an area. No name, no address, no way to
 * reach, no day of birth, and no free text, in which any of these could stand.
 *
 * @param area outward postcode
 * @param gender of a volunteer; of a person it is not told
 * @param barriers what the home asks of a volunteer; of a volunteer there are none
 * @param availability a mask of half-days
 */
public record OtherSide(
        Mode mode,
        @Nullable String area,
        @Nullable AgeBand ageBand,
        @Nullable Gender gender,
        Set<String> interests,
        Set<String> languages,
        Set<Barrier> barriers,
        int availability)
        implements Serializable {

    /** Only what stands in the shared lists is told on. */
    public OtherSide {
        interests = known(interests, Vocabulary.interests());
        languages = known(languages, Vocabulary.languages());
        barriers = barriers.isEmpty() ? Set.of() : EnumSet.copyOf(barriers);
    }

    private static Set<String> known(Set<String> codes, Vocabulary list) {
        return codes.stream().filter(list::has).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ten years, roughly, in which somebody is; null when the day of birth is not known. */
    static @Nullable AgeBand ageBand(@Nullable LocalDate born, LocalDate today) {
        if (born == null) {
            return null;
        }
        int age = Period.between(born, today).getYears();
        if (age < 65) {
            return AgeBand.UNDER_65;
        }
        return age < 75 ? AgeBand.FROM_65 : age < 85 ? AgeBand.FROM_75 : AgeBand.FROM_85;
    }

    /** To whom a letter about it goes: the asked side's own name and address, which the other side never sees. */
    public record To(
            UUID id,
            String name,
            @Nullable String address,
            @Nullable String email,
            @Nullable String phone) implements Serializable {}
}
