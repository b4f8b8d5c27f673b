package org.kith.matching.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.consent.AskedHow;

/**
 * An offer as the partner that made it reads it.
 *
 * @param subjectId the referral or person while it is still here; after a person went, the record of what stayed
 */
public record TransferSeen(
        UUID id,
        int version,
        UUID toPartnerId,
        TransferSubject subject,
        @Nullable UUID subjectId,
        String about,
        List<GoesAlong> goesAlong,
        String reason,
        @Nullable AskedHow agreedHow,
        @Nullable LocalDate agreedOn,
        Instant offeredAt,
        String offeredByName,
        @Nullable Instant withdrawnAt,
        @Nullable Instant answeredAt,
        @Nullable Boolean accepted,
        @Nullable String answerReason) {

    /** Where an offer stands. */
    public enum TransferState {
        TRANSFER_OPEN,
        TRANSFER_WITHDRAWN,
        TRANSFER_ACCEPTED,
        TRANSFER_REFUSED
    }

    public TransferState state() {
        if (withdrawnAt != null) {
            return TransferState.TRANSFER_WITHDRAWN;
        }
        if (answeredAt == null) {
            return TransferState.TRANSFER_OPEN;
        }
        return Boolean.TRUE.equals(accepted) ? TransferState.TRANSFER_ACCEPTED : TransferState.TRANSFER_REFUSED;
    }

    public boolean isOpen() {
        return state() == TransferState.TRANSFER_OPEN;
    }
}
