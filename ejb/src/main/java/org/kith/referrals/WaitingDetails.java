package org.kith.referrals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's waiting as staff read it. */
public record WaitingDetails(
        UUID id,
        int version,
        UUID personId,
        String personName,
        String personReference,
        @Nullable UUID referralId,
        LocalDate waitingSince,
        LocalDate today,
        int band,
        @Nullable String bandReason,
        WaitingNeeds needs,
        @Nullable LocalDate lastContactOn,
        LocalDate nextContactBy,
        boolean interimTelephone,
        @Nullable LocalDate closedOn,
        @Nullable WaitingEnd closedReason) {

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Full weeks waited until today or until it ended. */
    public long weeksWaited() {
        return ChronoUnit.WEEKS.between(waitingSince, closedOn == null ? today : closedOn);
    }

    public boolean isContactDue() {
        return isOpen() && !nextContactBy.isAfter(today);
    }
}
