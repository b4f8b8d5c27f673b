package org.kith.visits;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;

/** The service expecting visits by itself, one partnership at a time. */
@Stateless
public class Expecting {
    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
    private static final int WEEKS_PAST = 5;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Expecting() {}

    Expecting(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Takes the lease of this job unless somebody else holds it; the row's lock lets only one through. */
    @Allowed(record = VISIT, action = CREATE)
    public boolean mayRun() {
        var now = clock.instant();
        return entities.createQuery("UPDATE JobLease l SET l.heldUntil = :until"
                                + " WHERE l.name = 'expect-visits' AND l.heldUntil <= :now")
                        .setParameter("until", now.plus(LONGEST_RUN))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Gives the lease back. */
    @Allowed(record = VISIT, action = CREATE)
    public void hasRun() {
        entities.createQuery("UPDATE JobLease l SET l.heldUntil = :now WHERE l.name = 'expect-visits'")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * Brings the visits of the partnership's next weeks in line with the plans, pauses and endings.
     *
     * @return how many were added
     */
    @Allowed(record = VISIT, action = CREATE)
    public int expectVisits() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Clocks.CITY);
        var visits = entities.createQuery("SELECT v FROM JobVisit v WHERE v.day >= :from", JobVisit.class)
                .setParameter("from", today.minusDays(1))
                .getResultList();
        visits.stream().filter(VisitRecord::hasNoMoment).forEach(VisitRecord::placeInTime);
        var missing = new Expectations(plans(today), aways(today), now).apply(visits);
        for (var one : missing) {
            var plan = one.plan();
            entities.persist(
                    new JobVisit(Ids.next(), plan.owner(), plan.matchId(), plan.planId(), one.slot(), plan.mode()));
        }
        return missing.size();
    }

    private List<ExpectedPlan> plans(LocalDate today) {
        return entities.createQuery(
                        "SELECT p FROM JobPlan p WHERE (p.untilDay IS NULL OR p.untilDay >= :from)"
                                + " AND (p.lastDay IS NULL OR p.lastDay >= :from)",
                        JobPlan.class)
                .setParameter("from", today.minusWeeks(WEEKS_PAST))
                .getResultStream()
                .map(JobPlan::expected)
                .toList();
    }

    private List<Away> aways(LocalDate today) {
        return entities.createQuery(
                        "SELECT a FROM JobAway a WHERE a.untilDay IS NULL OR a.untilDay >= :today", JobAway.class)
                .setParameter("today", today)
                .getResultStream()
                .map(JobAway::away)
                .toList();
    }
}
