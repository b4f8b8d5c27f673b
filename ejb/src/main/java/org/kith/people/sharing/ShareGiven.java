package org.kith.people.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.partnership.agreement.SharingPurpose;

/**
 * A share as its owner sees it.
 *
 * @param acceptedAt when the other partner took the introduction on
 * @param askedLevel what the other partner would like it to be
 */
public record ShareGiven(
        UUID id,
        int version,
        UUID personId,
        UUID toPartnerId,
        UUID agreementId,
        String handle,
        int level,
        SharingPurpose purpose,
        LocalDate fromOn,
        LocalDate untilOn,
        @Nullable Instant acceptedAt,
        @Nullable Integer askedLevel,
        @Nullable LocalDate askedUntil,
        @Nullable String askedWhy,
        @Nullable Instant revokedAt,
        @Nullable String revokedWhy) {
    public boolean isOpenOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(untilOn);
    }

    public boolean isMoreAskedFor() {
        return askedLevel != null;
    }
}
