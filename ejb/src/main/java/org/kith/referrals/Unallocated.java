package org.kith.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral without a partner, as the administrator who hands it out reads it. */
public record Unallocated(
        UUID id,
        String reference,
        Instant receivedAt,
        LocalDate acknowledgeBy,
        @Nullable String outwardCode,
        NewReferral said) {}
