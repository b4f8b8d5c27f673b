package org.kith.visits;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;

/**
 * The service making what is assumed agree with what was said. An assumed visit stays assumed until somebody speaks; but one
 * after the end of its match never was to be, one beside a visit that somebody reported for the same day is that visit, and an
 * account that says what stands by now waits for nobody.
 */
@Stateless
public class Reconciling {
    private static final int WEEKS_BACK = 13;
    private static final String ASSUMED =
            " v.outcome IS NULL AND v.cancelledAt IS NULL AND v.day < :today AND v.day >= :from";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Reconciling() {}

    Reconciling(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Goes through the last thirteen weeks of one partnership.
     *
     * @return how many visits and accounts were settled
     */
    @Allowed(record = VISIT, action = CREATE)
    public int reconcile() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Clocks.CITY);
        var ended = assumed(
                "SELECT v FROM JobVisit v, JobMatch m WHERE m.id = v.matchId AND m.lastDay < v.day AND" + ASSUMED,
                today);
        ended.forEach(visit -> visit.cancel(CancelReason.MATCH_ENDED, null, now));
        var twice = assumed(
                "SELECT v FROM JobVisit v WHERE v.planId IS NOT NULL AND" + ASSUMED
                        + " AND EXISTS (SELECT 1 FROM JobVisit t WHERE t.matchId = v.matchId AND t.day = v.day"
                        + " AND t.planId IS NULL AND t.cancelledAt IS NULL"
                        + " AND t.outcome = org.kith.visits.VisitOutcome.HAPPENED)",
                today);
        twice.stream().filter(VisitRecord::isOpen).forEach(visit -> visit.cancel(CancelReason.PLAN_CHANGED, null, now));
        return ended.size() + twice.size() + settle(now);
    }

    private List<JobVisit> assumed(String query, LocalDate today) {
        return entities.createQuery(query, JobVisit.class)
                .setParameter("today", today)
                .setParameter("from", today.minusWeeks(WEEKS_BACK))
                .getResultList();
    }

    private int settle(Instant now) {
        var agreeing = entities.createQuery(
                        "SELECT w FROM JobWord w, JobVisit v WHERE v.id = w.visitId AND w.keptBecause IS NOT NULL"
                                + " AND w.decidedAt IS NULL AND v.outcome = w.outcome",
                        JobWord.class)
                .getResultList();
        agreeing.forEach(word -> word.settle(now));
        return agreeing.size();
    }
}
