package org.kith.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
public record PersonRow(
        UUID id,
        String reference,
        String givenName,
        String familyName,
        @Nullable String preferredName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String outwardCode,
        @Nullable String phone,
        @Nullable String mobile,
        Instant registeredAt,
        @Nullable LocalDate closedOn) {
    /** What to call the person. */
    public String name() {
        return (preferredName == null ? givenName : preferredName) + " " + familyName;
    }

    /** Years on a day, null when the date of birth is not known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return dateOfBirth == null ? null : Period.between(dateOfBirth, day).getYears();
    }

    /** The number to ring first. */
    public @Nullable String anyPhone() {
        return phone == null ? mobile : phone;
    }
}
