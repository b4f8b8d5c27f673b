package org.kith.volunteering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.people.Barrier;
import org.kith.people.Gender;
import org.kith.people.Mode;
import org.kith.people.Vocabulary;

/**
 * What a volunteer offers.
 *
 * @param availability a mask of fourteen half-days, Monday morning being bit 0
 * @param interests codes of {@link Vocabulary#interests()}
 * @param copesWith what the volunteer does not mind at a person's home
 * @param travelMiles how far, in a straight line
 * @param wantsGender the only gender the person may have, null when it does not matter
 * @param capacity how many people at once
 */
public record Offer(
        @Min(0) @Max(Offer.WHOLE_WEEK) int availability,
        @Size(max = 60) Set<String> interests,
        Set<Barrier> copesWith,
        Set<Mode> modes,
        BigDecimal travelMiles,
        @Nullable TravelsBy travelsBy,
        @Nullable Gender wantsGender,
        @Min(1) @Max(3) int capacity) {
    /** Every half-day. */
    public static final int WHOLE_WEEK = (1 << 14) - 1;

    /** What is taken for granted until the volunteer says otherwise: one person, at home, within three miles. */
    public static final Offer USUAL =
            new Offer(0, Set.of(), Set.of(), Set.of(Mode.HOME), new BigDecimal("3.0"), null, null, 1);

    public Offer {
        interests = Set.copyOf(interests);
        copesWith = Set.copyOf(copesWith);
        modes = Set.copyOf(modes);
    }
}
