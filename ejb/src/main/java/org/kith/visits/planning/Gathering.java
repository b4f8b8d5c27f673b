package org.kith.visits.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.visits.OnceTime;

/** A group visit: one time and place for several matches. Each match has a visit of its own that belongs to it. */
@Entity
@Table(name = "gathering")
class Gathering extends PartnerRecord {
    private static final int MOST_MINUTES = 720;

    @Column
    private String name;

    @Column
    private String place;

    @Column(name = "visit_day", updatable = false)
    private LocalDate day;

    @Column(name = "starts_at", updatable = false)
    private LocalTime startsAt;

    @Column(updatable = false)
    private int minutes;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    protected Gathering() {}

    Gathering(UUID id, Owner owner, GroupVisit visit, UUID by, Instant now) {
        super(id, owner);
        PlanningRule.GROUP_LASTS_A_WHILE.require(visit.minutes() >= 1 && visit.minutes() <= MOST_MINUTES);
        name = visit.name();
        place = visit.place();
        day = visit.day();
        startsAt = visit.startsAt();
        minutes = visit.minutes();
        madeBy = by;
        madeAt = now;
    }

    GroupVisit visit() {
        return new GroupVisit(id(), name, place, day, startsAt, minutes);
    }

    /** When and how each of its matches meets. */
    OnceTime time() {
        return new OnceTime(day, startsAt, minutes, GroupVisits.GROUP, id());
    }
}
