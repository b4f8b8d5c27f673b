package org.kith.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;

/** A referral as its partner's staff read it. */
public record ReferralDetails(
        UUID id,
        int version,
        String reference,
        NewReferral said,
        ReferralStatus status,
        Dates dates,
        int band,
        @Nullable String bandReason,
        @Nullable LocalDate heldUntil,
        @Nullable String holdReason,
        @Nullable DeclineReason declineReason,
        @Nullable String decisionNote,
        @Nullable String signpost,
        @Nullable UUID personId,
        @Nullable String transferredFrom,
        @Nullable String transferReason,
        @Nullable Instant transferredAt) {

    /** When things happened and when they should. */
    public record Dates(
            Instant receivedAt,
            ReceivedVia receivedVia,
            LocalDate acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            LocalDate decideBy,
            @Nullable Instant decidedAt,
            LocalDate today) {

        /** Days since it came in; of a decided one, days it took. */
        public long age() {
            return ReferralRow.age(receivedAt, decidedAt, today);
        }

        public boolean isLate() {
            return ReferralRow.isLate(acknowledgeBy, acknowledgedAt, decideBy, decidedAt, today);
        }

        public LocalDate receivedOn() {
            return LocalDate.ofInstant(receivedAt, Clocks.CITY);
        }
    }

    public boolean isUndecided() {
        return dates.decidedAt() == null;
    }

    public boolean hasAgreed() {
        return said.agreement().how().isAgreement();
    }

    /** Full years of the person on the day of the referral, if the birthday is known. */
    public @Nullable Long ageOfPerson() {
        var birthday = said.person().dateOfBirth();
        return birthday == null ? null : ChronoUnit.YEARS.between(birthday, dates.receivedOn());
    }
}
