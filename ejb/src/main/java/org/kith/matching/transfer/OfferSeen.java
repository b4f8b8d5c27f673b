package org.kith.matching.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;
import org.kith.people.consent.AskedHow;

/**
 * An offer as the partner that is asked reads it. Area, age and what is looked for are known until it has answered.
 *
 * @param ageBand a code such as {@code FROM_75}
 * @param takenId the referral or person, once it is the own partner's
 */
public record OfferSeen(
        UUID id,
        TransferSubject subject,
        List<GoesAlong> goesAlong,
        String reason,
        @Nullable AskedHow agreedHow,
        @Nullable LocalDate agreedOn,
        Instant offeredAt,
        String offeredByName,
        String ownerName,
        @Nullable String ownerPhone,
        @Nullable String outwardCode,
        @Nullable String ageBand,
        @Nullable Mode mode,
        @Nullable Integer band,
        @Nullable LocalDate waitingSince,
        @Nullable Instant answeredAt,
        @Nullable Boolean accepted,
        @Nullable String answerReason,
        @Nullable UUID takenId) {

    public boolean isOpen() {
        return answeredAt == null;
    }

    public boolean isTaken() {
        return Boolean.TRUE.equals(accepted);
    }
}
