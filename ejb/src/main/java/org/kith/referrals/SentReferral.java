package org.kith.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as the one who sent it follows it. */
public record SentReferral(
        UUID id,
        String reference,
        Instant receivedAt,
        String name,
        @Nullable String partnerName,
        Progress progress,
        @Nullable DeclineReason declineReason,
        @Nullable String signpost) {}
