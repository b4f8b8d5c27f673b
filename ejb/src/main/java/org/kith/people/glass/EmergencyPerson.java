package org.kith.people.glass;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a look in an emergency shows.
 *
 * @param withContact whether how to reach the person is shown to this role at all
 */
public record EmergencyPerson(
        Instant untilAt,
        String ownerName,
        @Nullable String ownerPhone,
        String reference,
        String name,
        @Nullable LocalDate born,
        boolean withContact,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String address,
        @Nullable String accessNotes) {}
