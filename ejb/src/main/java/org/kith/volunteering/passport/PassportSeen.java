package org.kith.volunteering.passport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passport as the partner that issued it reads it. */
public record PassportSeen(
        UUID id,
        UUID volunteerId,
        UUID toPartnerId,
        String handle,
        int places,
        LocalDate fromOn,
        LocalDate untilOn,
        @Nullable Instant acceptedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedWhy,
        @Nullable Instant endedAt,
        @Nullable String endedWhy) {

    public boolean isOpenOn(LocalDate day) {
        return revokedAt == null && endedAt == null && !untilOn.isBefore(day);
    }
}
