package org.kith.visits;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;

/** Staff following what became of visits: what is planned, what nobody spoke of, and what they are told on the telephone. */
@Stateless
public class FollowingVisits {
    @Inject
    private Visits visits;

    @Inject
    private Clock clock;

    /** Visits of these days by time, cancelled ones too. */
    @Allowed(record = VISIT, action = LIST)
    public List<VisitRow> between(LocalDate from, LocalDate until, int offset, int limit) {
        return visits.between(from, until, offset, limit);
    }

    @Allowed(record = VISIT, action = LIST)
    public long countBetween(LocalDate from, LocalDate until) {
        return visits.countBetween(from, until);
    }

    /** What became of the visits of these days that were not called off. */
    @Allowed(record = VISIT, action = LIST)
    public VisitFigures figures(LocalDate from, LocalDate until) {
        return visits.figures(from, until, LocalDate.now(clock));
    }

    /** Assumed visits that the volunteer can report no more, the oldest first. */
    @Allowed(record = VISIT, action = LIST)
    public List<VisitRow> overdue(int offset, int limit) {
        return visits.overdue(firstDayInTime(), offset, limit);
    }

    @Allowed(record = VISIT, action = LIST)
    public long countOverdue() {
        return visits.countOverdue(firstDayInTime());
    }

    /** The latest visits of a match until four weeks ahead, the last first. */
    @Allowed(record = VISIT, action = LIST)
    public List<VisitRow> ofMatch(UUID matchId, int limit) {
        return visits.ofMatch(matchId, LocalDate.now(clock).plusWeeks(Expectations.WEEKS), limit);
    }

    /** Visits of these days that were not called off, by time and first names. */
    @Allowed(record = VISIT, action = LIST)
    public List<PlannedVisit> planned(LocalDate from, LocalDate until, int limit) {
        return visits.planned(from, until, limit);
    }

    /** The visits of one gathering, by the person's name. */
    @Allowed(record = VISIT, action = LIST)
    public List<VisitRow> ofGathering(UUID gatheringId) {
        return visits.ofGathering(gatheringId);
    }

    /** One visit with the two people and the notes. */
    @Allowed(record = VISIT, action = READ)
    public VisitPageFacts visit(UUID visitId) {
        var visit = visits.get(visitId);
        return new VisitPageFacts(visit.facts(), visits.pair(visit.matchId()).summary(), visits.notesOf(visitId));
    }

    /** Somebody told us that it happened. */
    @Allowed(record = VISIT, action = UPDATE)
    public void happened(UUID visitId, UUID reportKey, @Nullable Integer minutes) {
        report(visitId, reportKey, VisitOutcome.HAPPENED, null, minutes);
    }

    /**
     * The volunteer rang and told how it went.
     *
     * @param howItWent from 1, not well at all, to 5, very well; null when they did not say
     */
    @Allowed(record = VISIT, action = UPDATE)
    public void told(UUID visitId, UUID reportKey, @Nullable Integer minutes, @Nullable Integer howItWent) {
        report(visitId, reportKey, VisitOutcome.HAPPENED, null, minutes);
        if (howItWent != null) {
            visits.get(visitId).tellMore(null, howItWent, CurrentActor.get().account());
        }
    }

    /** Somebody told us that it did not happen, and why. */
    @Allowed(record = VISIT, action = UPDATE)
    public void didNotHappen(UUID visitId, UUID reportKey, MissedReason reason) {
        report(visitId, reportKey, VisitOutcome.DID_NOT_HAPPEN, reason, null);
    }

    private void report(
            UUID visitId, UUID key, VisitOutcome outcome, @Nullable MissedReason reason, @Nullable Integer minutes) {
        visits.get(visitId)
                .report(new VisitReport(
                        key,
                        outcome,
                        reason,
                        minutes,
                        ReportedVia.STAFF,
                        CurrentActor.get().account(),
                        clock.instant()));
    }

    private LocalDate firstDayInTime() {
        return VisitsWaiting.inTime(LocalDate.now(clock));
    }
}
