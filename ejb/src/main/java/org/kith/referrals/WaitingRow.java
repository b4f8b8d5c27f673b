package org.kith.referrals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;

/** Somebody who waits, as a line of the list. */
public record WaitingRow(
        UUID id,
        UUID personId,
        String reference,
        String givenName,
        @Nullable String preferredName,
        String familyName,
        @Nullable String outwardCode,
        int band,
        Mode mode,
        LocalDate waitingSince,
        @Nullable LocalDate lastContactOn,
        boolean interimTelephone) {

    public String name() {
        return (preferredName == null ? givenName : preferredName) + " " + familyName;
    }

    public long weeksWaited(LocalDate today) {
        return ChronoUnit.WEEKS.between(waitingSince, today);
    }

    /** The day by which somebody should have called again. */
    public LocalDate nextContactBy(int keepInTouchWeeks) {
        return WaitingEntry.nextContactBy(waitingSince, lastContactOn, keepInTouchWeeks);
    }
}
