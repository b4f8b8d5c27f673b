package org.kith.people;

import jakarta.validation.Valid;

/** Everything a new record starts with, except health. */
public record PersonDetails(
        @Valid Identity identity,
        @Valid Contact contact,
        @Valid Need need) {
    /** A person of whom only the name is known. */
    public static PersonDetails named(String givenName, String familyName) {
        return new PersonDetails(Identity.named(givenName, familyName), Contact.NONE, Need.NONE);
    }
}
