package org.kith.visits;

import static org.kith.visits.VisitRule.MINUTES_ARE_POSSIBLE;
import static org.kith.visits.VisitRule.PLAN_BEGINS_AFTER_THE_INTRODUCTION;
import static org.kith.visits.VisitRule.PLAN_ENDS_AFTER_IT_BEGINS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** How often and on which day of the week two people meet, from a day on. A change ends the plan and makes a new one. */
@Entity
@Table(name = "visit_plan")
class VisitPlan extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Rhythm rhythm;

    @Column(updatable = false)
    private int weekday;

    @Column(name = "starts_at", updatable = false)
    private LocalTime startsAt;

    @Column(updatable = false)
    private int minutes;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    @Column(name = "planned_mode", updatable = false)
    private @Nullable String plannedMode;

    protected VisitPlan() {}

    private VisitPlan(UUID id, VisitingPair pair, RegularTime time) {
        super(id, pair.owner());
        matchId = pair.id();
        rhythm = time.rhythm();
        weekday = time.weekday().getValue();
        plannedMode = time.mode();
        startsAt = time.startsAt();
        minutes = time.minutes();
        fromDay = time.from();
    }

    static VisitPlan of(UUID id, VisitingPair pair, RegularTime time) {
        VisitRule.MATCH_IS_UNDER_WAY.require(pair.isUnderWay());
        PLAN_BEGINS_AFTER_THE_INTRODUCTION.require(pair.isWithin(time.from()));
        MINUTES_ARE_POSSIBLE.require(time.minutes() >= 1 && time.minutes() <= 720);
        return new VisitPlan(id, pair, time);
    }

    /** The last day on which a visit of this plan may be. A plan that never came to a visit ends the day before it begins. */
    void endOn(LocalDate last) {
        PLAN_ENDS_AFTER_IT_BEGINS.require(!last.isBefore(fromDay.minusDays(1)));
        untilDay = last;
    }

    boolean isSameTimeAs(RegularTime time) {
        return weekday == time.weekday().getValue()
                && rhythm == time.rhythm()
                && startsAt.equals(time.startsAt())
                && (untilDay == null || !untilDay.isBefore(time.from()));
    }

    UUID matchId() {
        return matchId;
    }

    LocalDate fromDay() {
        return fromDay;
    }
}
