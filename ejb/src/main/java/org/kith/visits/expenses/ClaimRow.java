package org.kith.visits.expenses;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a page.
 *
 * @param approved null while nobody decided
 */
public record ClaimRow(
        UUID id,
        int version,
        UUID volunteerId,
        UUID matchId,
        UUID visitId,
        ExpenseKind kind,
        LocalDate journeyDay,
        @Nullable BigDecimal miles,
        int passengers,
        int pence,
        @Nullable String words,
        Instant claimedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Boolean approved,
        @Nullable String answer,
        @Nullable Instant exportedAt)
        implements Serializable {

    /** How it stands. */
    public ClaimState state() {
        if (withdrawnAt != null) {
            return ClaimState.WITHDRAWN;
        }
        if (approved == null) {
            return ClaimState.WAITING;
        }
        return !approved ? ClaimState.REFUSED : exportedAt == null ? ClaimState.APPROVED : ClaimState.PAID;
    }
}
