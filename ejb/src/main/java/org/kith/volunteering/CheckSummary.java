package org.kith.volunteering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check as a page shows it.
 *
 * @param expiryPending a membership from before terms began, whose end Disclosure Scotland has not told yet
 */
public record CheckSummary(
        UUID id,
        CheckKind kind,
        LocalDate datedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String number,
        @Nullable LocalDate pvgJoinedOn,
        Instant verifiedAt,
        String verifiedByName,
        boolean exempt,
        @Nullable String note,
        @Nullable LocalDate withdrawnOn,
        CheckState state,
        boolean expiryPending) {

    /** How a check stands on a day; renewal is asked for six, three and one month before. */
    public enum CheckState {
        VALID,
        DUE_IN_SIX_MONTHS,
        DUE_IN_THREE_MONTHS,
        DUE_IN_A_MONTH,
        EXPIRED,
        WITHDRAWN,
        /** A membership that Disclosure Scotland considers or has barred. */
        SUSPENDED;

        public static CheckState of(CheckFacts check, LocalDate day) {
            var expires = check.expiresOn();
            if (!check.standsOn(day)) {
                return WITHDRAWN;
            }
            if (check.suspensionOn(day).isPresent()) {
                return SUSPENDED;
            }
            if (expires == null) {
                return VALID;
            }
            if (!day.isBefore(expires)) {
                return EXPIRED;
            }
            if (!day.isBefore(expires.minusMonths(1))) {
                return DUE_IN_A_MONTH;
            }
            if (!day.isBefore(expires.minusMonths(3))) {
                return DUE_IN_THREE_MONTHS;
            }
            return day.isBefore(expires.minusMonths(6)) ? VALID : DUE_IN_SIX_MONTHS;
        }
    }
}
