package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** A plan together with the match that bounds it; read only. */
@MappedSuperclass
abstract class PlanRecord extends PartnerRecord {
    @Column(name = "match_id")
    private UUID matchId;

    @Column
    private int weekday;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column
    private int minutes;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    @Column
    private String mode;

    @Column(name = "introduced_on")
    private LocalDate introducedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected PlanRecord() {}

    ExpectedWeekly expected() {
        return new ExpectedWeekly(
                id(),
                matchId,
                owner(),
                mode,
                new WeeklyTime(DayOfWeek.of(weekday), startsAt, minutes, later(fromDay, introducedOn)),
                untilDay,
                endedOn);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
