package org.kith.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is.
 *
 * @param preferredName what to say to them; the given name when empty
 * @param languages codes of {@link Vocabulary#languages()}
 */
public record Identity(
        @NotBlank @Size(max = 80) String givenName,
        @NotBlank @Size(max = 80) String familyName,
        @Nullable @Size(max = 80) String preferredName,
        @Nullable @Size(max = 80) String nickname,
        @Nullable LocalDate dateOfBirth,
        @Nullable Gender gender,
        @Size(max = 20) Set<String> languages) {
    public Identity {
        givenName = givenName.strip();
        familyName = familyName.strip();
        preferredName = Words.orNothing(preferredName);
        nickname = Words.orNothing(nickname);
        languages = Set.copyOf(languages);
    }

    /** Only a name, English spoken: all that is known at a first call. */
    public static Identity named(String givenName, String familyName) {
        return new Identity(givenName, familyName, null, null, null, null, Set.of("en"));
    }
}
