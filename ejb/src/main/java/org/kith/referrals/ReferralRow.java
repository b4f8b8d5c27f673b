package org.kith.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;

/** A referral as a line of the inbox. */
public record ReferralRow(
        UUID id,
        String reference,
        String givenName,
        String familyName,
        @Nullable String outwardCode,
        ReferrerKind referrerKind,
        int band,
        Instant receivedAt,
        LocalDate acknowledgeBy,
        @Nullable Instant acknowledgedAt,
        LocalDate decideBy,
        @Nullable Instant decidedAt,
        @Nullable Instant heldAt,
        @Nullable LocalDate heldUntil,
        @Nullable Decision decision) {

    public ReferralStatus status() {
        return Referral.statusOf(acknowledgedAt, heldAt, decision);
    }

    /** Days since it came in; of a decided one, days it took. */
    public long age(LocalDate today) {
        return age(receivedAt, decidedAt, today);
    }

    /** The next target, or null when there is none any more. */
    public @Nullable LocalDate due() {
        if (decidedAt != null) {
            return null;
        }
        return acknowledgedAt == null ? acknowledgeBy : decideBy;
    }

    public boolean isLate(LocalDate today) {
        return isLate(acknowledgeBy, acknowledgedAt, decideBy, decidedAt, today);
    }

    static long age(Instant receivedAt, @Nullable Instant decidedAt, LocalDate today) {
        var until = decidedAt == null ? today : LocalDate.ofInstant(decidedAt, Clocks.CITY);
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(receivedAt, Clocks.CITY), until);
    }

    // Late is what is still to do after its day; what was done late is history and a matter for reports.
    static boolean isLate(
            LocalDate acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            LocalDate decideBy,
            @Nullable Instant decidedAt,
            LocalDate today) {
        return decidedAt == null && (acknowledgedAt == null ? today.isAfter(acknowledgeBy) : today.isAfter(decideBy));
    }
}
