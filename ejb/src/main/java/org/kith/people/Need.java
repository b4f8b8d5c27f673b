package org.kith.people;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person likes, brings and will not have.
 *
 * @param interests codes of {@link Vocabulary#interests()}
 * @param brings what this person has to give: skills, stories, gifts
 */
public record Need(
        @Size(max = 60) Set<String> interests,
        @Nullable @Size(max = 2000) String brings,
        @Nullable @Size(max = 1000) String dealBreakers) {
    /** Nothing known yet. */
    public static final Need NONE = new Need(Set.of(), null, null);

    public Need {
        interests = Set.copyOf(interests);
        brings = Words.orNothing(brings);
        dealBreakers = Words.orNothing(dealBreakers);
    }
}
