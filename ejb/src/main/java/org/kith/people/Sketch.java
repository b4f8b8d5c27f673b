package org.kith.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two entries are compared by.
 *
 * @param phoneDigits numbers as {@link Words#phoneDigits} gives them
 */
public record Sketch(
        UUID id,
        String reference,
        String givenName,
        String familyName,
        @Nullable String preferredName,
        @Nullable String nickname,
        @Nullable LocalDate dateOfBirth,
        @Nullable String postcode,
        String phoneDigits,
        @Nullable LocalDate closedOn) {

    /** An entry that is not on record yet. */
    static Sketch of(UUID id, PersonDetails details) {
        var identity = details.identity();
        var contact = details.contact();
        return new Sketch(
                id,
                "",
                identity.givenName(),
                identity.familyName(),
                identity.preferredName(),
                identity.nickname(),
                identity.dateOfBirth(),
                Postcode.in(contact.postcode()).map(Postcode::text).orElse(null),
                Words.phoneDigits(contact.phone(), contact.mobile()),
                null);
    }

    /** What to call the person. */
    public String name() {
        return (preferredName == null ? givenName : preferredName) + " " + familyName;
    }

    /** Every given name, folded, without doubles. */
    List<String> foldedGivenNames() {
        return Stream.of(givenName, preferredName, nickname)
                .filter(Objects::nonNull)
                .map(Words::fold)
                .flatMap(name -> Arrays.stream(name.split(" ", -1)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The family name folded, Mac and Mc being one. */
    String foldedFamilyName() {
        return Words.fold(familyName).replaceFirst("^(mac|mc|mhic|nic) ?(?=\\p{L}{2})", "mac");
    }

    List<String> phones() {
        return Arrays.stream(phoneDigits.split(" ", -1))
                .filter(phone -> phone.length() >= 6)
                .collect(Collectors.toList());
    }
}
