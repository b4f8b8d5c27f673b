package org.kith.volunteering.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.volunteering.CheckKind;

/**
 * A passport as the partner it was issued to reads it.
 *
 * @param guestId the own record of the volunteer, null until accepted
 * @param availability a mask of half-days
 * @param recognised kinds of which a check counts here today
 */
public record ReceivedPassportSeen(
        UUID id,
        String handle,
        int places,
        LocalDate untilOn,
        @Nullable UUID guestId,
        String ownerName,
        @Nullable String ownerPhone,
        @Nullable String outwardCode,
        Set<String> languages,
        Set<String> interests,
        int availability,
        List<CheckKind> recognised) {}
