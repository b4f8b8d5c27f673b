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

    public TellingOfVisits() {}

    TellingOfVisits(OwnVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** My visits of the last eight weeks and the next four, the last first. */
    @Allowed(record = VISIT, action = LIST)
    public List<OwnVisitRow> visits() {
        var today = LocalDate.now(clock);
        return visits.between(today.minusWeeks(WEEKS_BACK), today.plusWeeks(Expectations.WEEKS), today);
    }

    /** They came. */
    @Allowed(record = VISIT, action = UPDATE)
    public WordStanding happened(UUID visitId, UUID wordId) {
        return say(visitId, wordId, VisitOutcome.HAPPENED, null);
    }

    /** They did not come. */
    @Allowed(record = VISIT, action = UPDATE)
    public WordStanding didNotHappen(UUID visitId, UUID wordId) {
        return say(visitId, wordId, VisitOutcome.DID_NOT_HAPPEN, MissedReason.OTHER);
    }

    // The first word stands; one that differs from it waits for the coordinator, and nothing is written over.
    private WordStanding say(UUID visitId, UUID wordId, VisitOutcome outcome, @Nullable MissedReason reason) {
        var before = visits.word(wordId);
        if (before != null) {
            return before.standing();
        }
        var visit = visits.get(visitId);
        var me = CurrentActor.get().account();
        var report = new VisitReport(wordId, outcome, reason, null, ReportedVia.PERSON, me, clock.instant());
        var word = new OwnWord(visit, report);
        if (visit.isContradictedBy(report)) {
            word.keepBecause(VisitRule.VISIT_IS_NOT_YET_REPORTED);
        } else {
            visit.confirm(report);
        }
        visits.add(word);
        return word.standing();
    }
}
