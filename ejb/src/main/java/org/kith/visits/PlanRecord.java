package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "volunteer_id")
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

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

    @Column(name = "planned_mode")
    private @Nullable String plannedMode;

    @Column
    private String mode;

    @Column(name = "introduced_on")
    private LocalDate introducedOn;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    protected PlanRecord() {}

    ExpectedPlan expected() {
        var from = later(fromDay, introducedOn);
        return new ExpectedPlan(
                id(),
                new ExpectedPlan.Met(matchId, personId, volunteerId),
                owner(),
                plannedMode == null ? mode : plannedMode,
                new RegularTime(rhythm, DayOfWeek.of(weekday), startsAt, minutes, from, plannedMode),
                untilDay,
                lastDay);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
