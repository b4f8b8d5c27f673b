package org.kith.matching.across;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.matching.Answer;

/**
 * An offer as the volunteer's partner sees it.
 *
 * @param handle under which the other partner knows the volunteer
 * @param acceptedAt when the other partner took it up
 * @param lent what came of it after both said yes
 */
public record OfferMade(
        UUID id,
        UUID shareId,
        UUID volunteerId,
        String volunteerName,
        String handle,
        Instant offeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Answer personAnswer,
        @Nullable Answer volunteerAnswer,
        @Nullable Instant endedAt,
        @Nullable OfferEnd endReason,
        @Nullable LentPlace lent) {}
