package org.kith.matching.across;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.matching.Answer;
import org.kith.matching.Grounds;
import org.kith.matching.asking.OtherSide;

/**
 * An offer as the person's partner sees it.
 *
 * @param handle of the volunteer
 * @param told what may be told to the person
 */
public record OfferReceived(
        UUID id,
        UUID personId,
        String handle,
        Grounds grounds,
        Instant offeredAt,
        String offeredBy,
        @Nullable Instant acceptedAt,
        @Nullable Answer personAnswer,
        @Nullable Answer volunteerAnswer,
        String partnerName,
        @Nullable String partnerPhone,
        OtherSide told) {}
