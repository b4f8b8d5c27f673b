package org.kith.volunteering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.people.Gender;
import org.kith.people.Vocabulary;
import org.kith.people.Words;

/**
 * Who a volunteer is and how they are reached.
 *
 * @param languages codes of {@link Vocabulary#languages()}
 * @param postcode as typed; the record keeps its normal form
 * @param about experience of life and what the volunteer would like
 */
public record VolunteerDetails(
        @NotBlank @Size(max = 80) String givenName,
        @NotBlank @Size(max = 80) String familyName,
        @Nullable @Size(max = 80) String preferredName,
        @Nullable LocalDate dateOfBirth,
        @Nullable Gender gender,
        @Size(max = 20) Set<String> languages,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 160) String email,
        @Nullable @Size(max = 120) String addressLine1,
        @Nullable @Size(max = 120) String addressLine2,
        @Nullable @Size(max = 80) String town,
        @Nullable @Size(max = 12) String postcode,
        @Nullable @Size(max = 2000) String about) {
    public VolunteerDetails {
        givenName = givenName.strip();
        familyName = familyName.strip();
        preferredName = Words.orNothing(preferredName);
        languages = Set.copyOf(languages);
        phone = Words.orNothing(phone);
        email = Words.orNothing(email);
        addressLine1 = Words.orNothing(addressLine1);
        addressLine2 = Words.orNothing(addressLine2);
        town = Words.orNothing(town);
        postcode = Words.orNothing(postcode);
        about = Words.orNothing(about);
    }

    /** Only a name, English spoken. */
    public static VolunteerDetails named(String givenName, String familyName) {
        return new VolunteerDetails(
                givenName, familyName, null, null, null, Set.of("en"), null, null, null, null, null, null, null);
    }
}
