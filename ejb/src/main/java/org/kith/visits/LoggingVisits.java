package org.kith.visits;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.DASHBOARD;
import static org.kith.access.Record.VISIT;
import static org.kith.access.Record.VISIT_NOTE;
import static org.kith.visits.VisitRule.VISIT_IS_NOT_YET_REPORTED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** A volunteer saying what came of the visits of their open matches, within 48 hours. */
@Stateless
public class LoggingVisits {
    private static final int DAYS_BACK = 3;
    private static final int DAYS_AHEAD = 14;

    @Inject
    private MyVisits visits;

    @Inject
    private Clock clock;

    public LoggingVisits() {}

    LoggingVisits(MyVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** The people I visit. */
    @Allowed(record = VISIT, action = LIST)
    public List<MyPerson> people() {
        return visits.people();
    }

    /** My visits of the last days that can still be told, and of the next two weeks, by time. */
    @Allowed(record = VISIT, action = LIST)
    public List<MyVisitRow> visits() {
        var today = LocalDate.now(clock);
        var people = visits.people().stream().collect(Collectors.toMap(MyPerson::matchId, person -> person));
        return visits.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .flatMap(visit ->
                        Optional.ofNullable(people.get(visit.matchId())).map(person -> row(visit, person)).stream())
                .toList();
    }

    @Allowed(record = VISIT, action = READ)
    public MyVisitRow visit(UUID visitId) {
        var visit = visits.get(visitId);
        if (visit.isCancelled()) {
            throw new NotFound();
        }
        return row(visit, visits.match(visit.matchId()).person());
    }

    /** It happened. */
    @Allowed(record = VISIT, action = UPDATE)
    public void happened(UUID visitId, UUID reportKey) {
        visits.get(visitId).reportInTime(mine(reportKey, VisitOutcome.HAPPENED, null));
    }

    /** It did not happen, and why. */
    @Allowed(record = VISIT, action = UPDATE)
    public void didNotHappen(UUID visitId, UUID reportKey, MissedReason reason) {
        visits.get(visitId).reportInTime(mine(reportKey, VisitOutcome.DID_NOT_HAPPEN, reason));
    }

    /** How long it was and how it went. */
    @Allowed(record = VISIT, action = UPDATE)
    public void tellMore(UUID visitId, @Nullable Integer minutes, @Nullable Integer howItWent) {
        visits.get(visitId).tellMore(minutes, howItWent, CurrentActor.get().account());
    }

    /** A note for the coordinator and, if they ask, the person. */
    @Allowed(record = VISIT_NOTE, action = CREATE)
    public void note(UUID noteId, UUID visitId, String words) {
        if (!visits.hasNote(noteId)) {
            var visit = visits.get(visitId);
            visits.add(new MyVisitNote(noteId, visit, CurrentActor.get().account(), clock.instant(), words));
            visits.listen(noteId, visit.matchId(), words, clock.instant());
        }
    }

    /** A visit of a day for which the page showed none. When one was planned that day, it is that one. */
    @Allowed(record = VISIT, action = CREATE)
    public UUID happenedBesides(UUID visitId, UUID matchId, LocalDate day) {
        var match = visits.match(matchId);
        var thatDay = visits.onDay(matchId, day);
        var report = mine(visitId, VisitOutcome.HAPPENED, null);
        for (var visit : thatDay) {
            if (visit.isReportedWith(visitId)) {
                return visit.id();
            }
        }
        VISIT_IS_NOT_YET_REPORTED.require(thatDay.stream().noneMatch(VisitRecord::isReported));
        for (var visit : thatDay) {
            if (visit.isOpen()) {
                visit.reportInTime(report);
                return visit.id();
            }
        }
        var told = new MyToldVisit(visitId, match.owner(), matchId, freeSlot(thatDay, day), match.mode());
        told.reportInTime(report);
        visits.add(told);
        return visitId;
    }

    // Nobody said when; the middle of the day, beside visits that were called off.
    private static Slot freeSlot(List<MyVisit> thatDay, LocalDate day) {
        var time = LocalTime.NOON;
        for (var visit : thatDay) {
            time = visit.startsAt().equals(time) ? time.plusMinutes(1) : time;
        }
        return new Slot(day, time, null);
    }

    /** What my visits came to. */
    @Allowed(record = DASHBOARD, action = READ)
    public Total total() {
        return visits.total();
    }

    private MyVisitRow row(MyVisit visit, MyPerson person) {
        return new MyVisitRow(visit.facts(), person, visit.mayVolunteerReportAt(clock.instant()), visit.reportUntil());
    }

    private VisitReport mine(UUID key, VisitOutcome outcome, @Nullable MissedReason reason) {
        return new VisitReport(
                key,
                outcome,
                reason,
                null,
                ReportedVia.PHONE_PAGE,
                CurrentActor.get().account(),
                clock.instant());
    }
}
