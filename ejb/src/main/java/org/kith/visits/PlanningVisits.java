package org.kith.visits;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.VISIT;
import static org.kith.visits.VisitRule.MATCH_IS_UNDER_WAY;
import static org.kith.visits.VisitRule.MINUTES_ARE_POSSIBLE;
import static org.kith.visits.VisitRule.TIME_IS_NOT_PLANNED_TWICE;
import static org.kith.visits.VisitRule.VISITOR_IS_CLEARED;
import static org.kith.visits.VisitRule.VISIT_IS_NOT_CANCELLED;
import static org.kith.visits.VisitRule.VISIT_IS_WITHIN_THE_MATCH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.volunteering.Volunteers;

/** Agreeing when two people meet. Visits of the next four weeks are there as soon as a plan is. */
@Stateless
public class PlanningVisits {
    private static final int USUAL_MINUTES = 60;
    private static final int MOST_MINUTES = 720;

    @Inject
    private Visits visits;

    @Inject
    private Volunteers volunteers;

    @Inject
    private Clock clock;

    public PlanningVisits() {}

    /** For tests, which have no container. */
    PlanningVisits(Visits visits, Volunteers volunteers, Clock clock) {
        this.visits = visits;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    /** The two people of a match. */
    @Allowed(record = VISIT, action = LIST)
    public PairSummary pair(UUID matchId) {
        return visits.pair(matchId).summary();
    }

    /** Plans of a match that still hold or are still to come, and how they were before; the newest first. */
    @Allowed(record = VISIT, action = LIST)
    public List<PlanSummary> plans(UUID matchId) {
        return visits.boundedPlansOf(matchId).stream()
                .map(plan -> new PlanSummary(plan.planId(), matchId, plan.time(), plan.until()))
                .toList();
    }

    /** They will meet at this time again and again. */
    @Allowed(record = VISIT, action = CREATE)
    public UUID plan(UUID planId, UUID matchId, RegularTime time) {
        if (visits.findPlan(planId) != null) {
            return planId;
        }
        var pair = visits.pair(matchId);
        requireCleared(pair, time.from());
        TIME_IS_NOT_PLANNED_TWICE.require(visits.plansOf(matchId).stream().noneMatch(plan -> plan.isSameTimeAs(time)));
        visits.add(VisitPlan.of(planId, pair, time));
        visits.expect(matchId, clock.instant());
        return planId;
    }

    /** From the new time's first day on they meet then instead. */
    @Allowed(record = VISIT, action = UPDATE)
    public UUID change(UUID oldPlanId, UUID newPlanId, RegularTime time) {
        if (visits.findPlan(newPlanId) != null) {
            return newPlanId;
        }
        var old = getPlan(oldPlanId);
        var pair = visits.pair(old.matchId());
        requireCleared(pair, time.from());
        old.endOn(time.from().minusDays(1));
        visits.add(VisitPlan.of(newPlanId, pair, time));
        visits.expect(old.matchId(), clock.instant());
        return newPlanId;
    }

    /** After this day they meet by this plan no more. */
    @Allowed(record = VISIT, action = UPDATE)
    public void end(UUID planId, LocalDate lastDay) {
        var plan = getPlan(planId);
        plan.endOn(lastDay);
        visits.expect(plan.matchId(), clock.instant());
    }

    /** One visit beside the regular ones. */
    @Allowed(record = VISIT, action = CREATE)
    public UUID planOnce(UUID visitId, UUID matchId, OnceTime time) {
        if (visits.find(visitId).isPresent()) {
            return visitId;
        }
        var pair = visits.pair(matchId);
        MATCH_IS_UNDER_WAY.require(pair.isUnderWay());
        var mode = time.mode() == null ? pair.mode() : time.mode();
        var visit = new Visit(visitId, pair.owner(), matchId, null, free(pair, time), mode);
        visit.joins(time.gatheringId());
        visits.add(visit);
        return visitId;
    }

    /** This one visit is on another day or at another time; the plan stays as it is. */
    @Allowed(record = VISIT, action = UPDATE)
    public UUID move(UUID visitId, UUID newVisitId, LocalDate day, LocalTime startsAt) {
        if (visits.find(newVisitId).isPresent()) {
            return newVisitId;
        }
        var visit = visits.get(visitId);
        VISIT_IS_NOT_CANCELLED.require(!visit.isCancelled());
        var pair = visits.pair(visit.matchId());
        var planned = visit.plannedMinutes();
        var time = new OnceTime(day, startsAt, planned == null ? USUAL_MINUTES : planned, visit.mode(), null);
        var moved = new Visit(newVisitId, pair.owner(), pair.id(), null, free(pair, time), visit.mode());
        moved.standsFor(visit);
        visit.cancel(CancelReason.BY_STAFF, CurrentActor.get().account(), clock.instant());
        visits.add(moved);
        return newVisitId;
    }

    /** A visit that was called off will be after all. */
    @Allowed(record = VISIT, action = UPDATE)
    public void takeBack(UUID visitId) {
        var visit = visits.get(visitId);
        var pair = visits.pair(visit.matchId());
        VISIT_IS_WITHIN_THE_MATCH.require(pair.isWithin(visit.day()));
        requireCleared(pair, visit.day());
        visit.revive();
    }

    private Slot free(VisitingPair pair, OnceTime time) {
        VISIT_IS_WITHIN_THE_MATCH.require(pair.isWithin(time.day()));
        requireCleared(pair, time.day());
        MINUTES_ARE_POSSIBLE.require(time.minutes() >= 1 && time.minutes() <= MOST_MINUTES);
        TIME_IS_NOT_PLANNED_TWICE.require(visits.ofMatchesFrom(List.of(pair.id()), time.day(), time.day()).stream()
                .noneMatch(visit -> visit.startsAt().equals(time.startsAt())));
        return new Slot(time.day(), time.startsAt(), time.minutes());
    }

    /** This one visit will not be. */
    @Allowed(record = VISIT, action = UPDATE)
    public void cancel(UUID visitId) {
        visits.get(visitId).cancel(CancelReason.BY_STAFF, CurrentActor.get().account(), clock.instant());
    }

    /** Lets go or takes back coming visits of all matches of a person who is away or back. */
    @Allowed(record = VISIT, action = UPDATE)
    public void followPerson(UUID personId) {
        visits.openMatchesOf(personId).forEach(match -> visits.expect(match, clock.instant()));
    }

    /** Lets go or takes back coming visits after the match was paused, went on or ended. */
    @Allowed(record = VISIT, action = UPDATE)
    public void follow(UUID matchId) {
        visits.expect(matchId, clock.instant());
    }

    // What is past can only be recorded; a plan from an earlier day on is one from today. A break lets visits go by
    // itself.
    private void requireCleared(VisitingPair pair, LocalDate day) {
        var today = LocalDate.now(clock);
        var clearance = volunteers.clearanceOf(volunteers.get(pair.volunteerId()), day.isBefore(today) ? today : day);
        VISITOR_IS_CLEARED.require(clearance.isVetted(), pair.summary().volunteerName());
    }

    private VisitPlan getPlan(UUID id) {
        return Optional.ofNullable(visits.findPlan(id)).orElseThrow(NotFound::new);
    }
}
