package org.kith.visits.safety;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.SAFETY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** The partner's staff looking after who is out alone. */
@Stateless
public class LookingAfter {
    private static final Duration BACK = Duration.ofDays(7);
    private static final int MOST = 100;
    private static final String ROWS = "SELECT w, (SELECT CONCAT(v.givenName, ' ', v.familyName) FROM Volunteer v WHERE"
            + " v.id = w.volunteerId), (SELECT v.phone FROM Volunteer v WHERE v.id = w.volunteerId), (SELECT p.personId"
            + " FROM VisitingPair p WHERE p.id = w.matchId), (SELECT p.personName FROM VisitingPair p WHERE p.id ="
            + " w.matchId) FROM SafetyWatch w WHERE ";

    /** The condition under which a {@code SafetyWatch w} is an alarm; {@code :before} is {@link #before}. */
    public static final String ALARM = "w.answeredAt IS NULL AND (w.distressedAt IS NOT NULL OR w.toldAt IS NOT NULL"
            + " OR (w.endedAt IS NULL AND w.dueAt <= :before))";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public LookingAfter() {}

    LookingAfter(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Who is out, those first who need somebody. */
    @Allowed(record = SAFETY, action = LIST)
    public List<WatchRow> out() {
        return rows(
                        "w.answeredAt IS NULL AND (w.endedAt IS NULL OR w.distressedAt IS NOT NULL OR w.toldAt IS NOT"
                                + " NULL)",
                        Instant.EPOCH)
                .stream()
                .sorted(Comparator.comparing(WatchRow::state).reversed().thenComparing(WatchRow::dueAt))
                .toList();
    }

    /** Alarms of the last week and what was found out. */
    @Allowed(record = SAFETY, action = LIST)
    public List<WatchRow> answered() {
        return rows("w.answeredAt IS NOT NULL", clock.instant().minus(BACK));
    }

    /** Whoever was due before this moment and is not out is missed now. */
    public static Instant before(Instant now) {
        return now.minus(ToldWatch.TELL_AFTER);
    }

    /** How many alarms wait for somebody now. */
    @Allowed(record = SAFETY, action = LIST)
    public long countAlarms() {
        return entities.createQuery("SELECT COUNT(w) FROM SafetyWatch w WHERE " + ALARM, Long.class)
                .setParameter("before", before(clock.instant()))
                .getSingleResult();
    }

    /** Somebody knows how the volunteer is. The first answer stays. */
    @Allowed(record = SAFETY, action = UPDATE)
    public void answer(UUID watchId, String words) {
        Optional.ofNullable(entities.find(Watch.class, watchId))
                .orElseThrow(NotFound::new)
                .answer(CurrentActor.get().account(), words, clock.instant());
    }

    /** The quiet words, by the volunteer's name: one may be said on the telephone. */
    @Allowed(record = SAFETY, action = LIST)
    public List<QuietWordRow> words() {
        return entities.createQuery(
                        "SELECT NEW org.kith.visits.safety.QuietWordRow(CONCAT(v.givenName, ' ', v.familyName),"
                                + " w.word) FROM SafetyWord w, Volunteer v WHERE v.id = w.id ORDER BY v.familyName,"
                                + " v.givenName",
                        QuietWordRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those on call, in the order in which they are told. */
    @Allowed(record = SAFETY, action = LIST)
    public List<OnCallRow> onCall() {
        return entities.createQuery(
                        "SELECT c FROM OnCall c WHERE c.removedAt IS NULL ORDER BY c.place, c.name, c.id", OnCall.class)
                .getResultStream()
                .map(OnCall::row)
                .toList();
    }

    @Allowed(record = SAFETY, action = CREATE)
    public UUID putOnCall(UUID id, NewOnCall who) {
        if (entities.find(OnCall.class, id) == null) {
            SafetyRule.ON_CALL_HAS_A_TELEPHONE.require(
                    who.phone().chars().filter(Character::isDigit).count() >= 5);
            var me = CurrentActor.get();
            entities.persist(new OnCall(id, me.owner(), who, me.account(), clock.instant()));
        }
        return id;
    }

    @Allowed(record = SAFETY, action = UPDATE)
    public void takeOffCall(UUID id) {
        Optional.ofNullable(entities.find(OnCall.class, id))
                .orElseThrow(NotFound::new)
                .remove(clock.instant());
    }

    private List<WatchRow> rows(String condition, Instant since) {
        var now = clock.instant();
        return entities.createQuery(
                        ROWS + condition + " AND w.startedAt >= :since ORDER BY w.startedAt DESC", Object[].class)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> row(row, now))
                .toList();
    }

    private static WatchRow row(Object[] row, Instant now) {
        var watch = (Watch) row[0];
        return new WatchRow(
                watch.id(),
                watch.stateAt(now),
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : UUID.fromString(row[3].toString()),
                (String) row[4],
                watch.startedAt(),
                watch.heardInAt(),
                watch.dueAt(),
                watch.endedAt(),
                watch.heardOutAt(),
                watch.distressedAt(),
                watch.toldAt(),
                watch.onCallStep(),
                watch.answer());
    }
}
