package org.kith.safeguarding;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.referrals.InboxFilter;
import org.kith.visits.VisitsWaiting;
import org.kith.visits.safety.LookingAfter;

/** What waits today, in one question to the database; the scoped views decide what each role can count. */
@Stateless
public class CountingTheDay {
    private static final int DAYS_AHEAD = 14;
    private static final List<String> QUESTIONS = List.of(
            "SELECT COUNT(w) FROM SafetyWatch w WHERE " + LookingAfter.ALARM,
            "SELECT COUNT(r) FROM MatchReview r WHERE r.doneAt IS NULL AND r.calledOffAt IS NULL AND r.dueOn <= :until",
            "SELECT COUNT(s) FROM EndingStep s WHERE s.doneAt IS NULL",
            "SELECT COUNT(e) FROM EarlyWarning e, Match m"
                    + " WHERE m.id = e.matchId AND m.endedOn IS NULL AND e.answeredAt IS NULL",
            "SELECT COUNT(c) FROM Concern c WHERE c.closedAt IS NULL",
            "SELECT COUNT(h) FROM ReceivedHandover h WHERE h.acknowledgedAt IS NULL",
            VisitsWaiting.COUNT_OVERDUE,
            VisitsWaiting.COUNT_ACCOUNTS,
            "SELECT COUNT(r) FROM Referral r WHERE " + InboxFilter.NEW.condition(),
            "SELECT COUNT(r) FROM Referral r WHERE " + InboxFilter.ACKNOWLEDGED.condition());
    private static final String COUNTS = QUESTIONS.stream()
            .collect(Collectors.joining("), (", "SELECT (", ") FROM Partner p0 WHERE p0.id = :partner"));

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public CountingTheDay() {}

    /** For tests, which have no container. */
    public CountingTheDay(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Allowed(record = MATCH, action = LIST)
    public TodayCounts counts() {
        var today = LocalDate.now(clock);
        var row = entities.createQuery(COUNTS, Object[].class)
                .setParameter("before", LookingAfter.before(clock.instant()))
                .setParameter("until", today.plusDays(DAYS_AHEAD))
                .setParameter("inTime", VisitsWaiting.inTime(today))
                .setParameter("partner", CurrentActor.get().partnerId())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> Collections.nCopies(QUESTIONS.size(), 0L).toArray());
        var all = Stream.of(row).mapToLong(one -> ((Number) one).longValue()).toArray();
        return new TodayCounts(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9]);
    }
}
