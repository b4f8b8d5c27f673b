package org.kith.visits;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;

/** The person who is visited: who comes when, and whether they came. */
@Stateless
public class TellingOfVisits {
    private static final int WEEKS_BACK = 8;

    @Inject
    private OwnVisits visits;

    @Inject
    private Clock clock;

    /** My visits of the last eight weeks and the next four, the last first. */
    @Allowed(record = VISIT, action = LIST)
    public List<OwnVisitRow> visits() {
        var today = LocalDate.now(clock);
        var names = visits.matches().stream().collect(Collectors.toMap(OwnMatch::id, OwnMatch::firstName));
        return visits.between(today.minusWeeks(WEEKS_BACK), today.plusWeeks(Expectations.WEEKS)).stream()
                .map(visit -> new OwnVisitRow(
                        visit.facts(),
                        names.get(visit.matchId()),
                        visit.isOpen() && !visit.day().isAfter(today)))
                .toList();
    }

    /** They came. */
    @Allowed(record = VISIT, action = UPDATE)
    public void happened(UUID visitId, UUID reportKey) {
        report(visitId, reportKey, VisitOutcome.HAPPENED, null);
    }

    /** They did not come. */
    @Allowed(record = VISIT, action = UPDATE)
    public void didNotHappen(UUID visitId, UUID reportKey) {
        report(visitId, reportKey, VisitOutcome.DID_NOT_HAPPEN, MissedReason.OTHER);
    }

    private void report(UUID visitId, UUID key, VisitOutcome outcome, @Nullable MissedReason reason) {
        visits.get(visitId)
                .reportFirstHand(new VisitReport(
                        key,
                        outcome,
                        reason,
                        null,
                        ReportedVia.PERSON,
                        CurrentActor.get().account(),
                        clock.instant()));
    }
}
