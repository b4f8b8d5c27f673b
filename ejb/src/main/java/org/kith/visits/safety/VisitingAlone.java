package org.kith.visits.safety;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.SAFETY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.kernel.NotFound;
import org.kith.visits.LoggingVisits;

/** A volunteer going in alone and coming out again. */
@Stateless
public class VisitingAlone {
    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofHours(24);
    private static final Duration LONGER = Duration.ofMinutes(30);
    private static final int USUAL_MINUTES = 60;
    private static final Duration LONGEST_KEPT = Duration.ofDays(14);
    private static final String WORD = "\\p{L}(\\p{L}| (?=\\p{L})){2,38}\\p{L}";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private LoggingVisits logging;

    @Inject
    private Clock clock;

    public VisitingAlone() {}

    VisitingAlone(EntityManager entities, LoggingVisits logging, Clock clock) {
        this.entities = entities;
        this.logging = logging;
        this.clock = clock;
    }

    /** Where I am now, the last one first; nothing when I am in nowhere. */
    @Allowed(record = SAFETY, action = READ)
    public List<Alone> underWay() {
        return entities.createQuery(
                        "SELECT w FROM MySafetyWatch w WHERE w.endedAt IS NULL ORDER BY w.startedAt DESC",
                        MyWatch.class)
                .getResultStream()
                .map(MyWatch::alone)
                .toList();
    }

    /**
     * I am going in, or went in a while ago without a signal. I am expected out when the visit is over: at the planned time, or,
     * when I came late, as long after this as it was planned to last. The same visit twice is one.
     *
     * @param ago how long the phone kept it, by the phone's own clock; from none to 14 days, whatever it says
     */
    @Allowed(record = SAFETY, action = CREATE)
    public UUID goIn(UUID watchId, UUID visitId, Duration ago) {
        var before = ofVisit(visitId);
        if (before.isPresent()) {
            return before.get().id();
        }
        var me = CurrentActor.get();
        var heard = clock.instant();
        var now = heard.minus(bounded(ago));
        var visit = logging.visit(visitId).visit();
        var starts = visit.day().atTime(visit.startsAt()).atZone(Clocks.CITY).toInstant();
        SafetyRule.VISIT_IS_NOW.require(!now.isBefore(starts.minus(EARLY)) && now.isBefore(starts.plus(LATE)));
        var lasts = Duration.ofMinutes(visit.plannedMinutes() == null ? USUAL_MINUTES : visit.plannedMinutes());
        entities.persist(new MyWatch(
                watchId,
                me.owner(),
                Objects.requireNonNull(me.volunteerId()),
                visit.matchId(),
                visitId,
                now,
                (now.isAfter(starts) ? now : starts).plus(lasts),
                heard));
        return watchId;
    }

    /**
     * I am out, and well, perhaps since a while. Whoever was told meanwhile that I am not still closes that alarm.
     *
     * @param id of the watch, or of its visit: a phone that went in without a signal knows no more
     * @param ago as in {@link #goIn}
     */
    @Allowed(record = SAFETY, action = UPDATE)
    public void comeOut(UUID id, Duration ago) {
        var now = clock.instant();
        Optional.ofNullable(entities.find(MyWatch.class, id))
                .or(() -> ofVisit(id))
                .orElseThrow(NotFound::new)
                .comeOut(now.minus(bounded(ago)), now);
    }

    private static Duration bounded(Duration ago) {
        return ago.isNegative() ? Duration.ZERO : ago.compareTo(LONGEST_KEPT) > 0 ? LONGEST_KEPT : ago;
    }

    /** I am well and stay half an hour longer. */
    @Allowed(record = SAFETY, action = UPDATE)
    public Instant stayLonger(UUID watchId) {
        var watch = get(watchId);
        watch.stay(LONGER, clock.instant());
        return watch.dueAt();
    }

    /** Whether I have chosen a quiet word. */
    @Allowed(record = SAFETY, action = READ)
    public boolean hasWord() {
        return !entities.createQuery("SELECT w FROM MySafetyWord w", MySafetyWord.class)
                .getResultList()
                .isEmpty();
    }

    /** From now on this is my quiet word; the one before is forgotten. */
    @Allowed(record = SAFETY, action = UPDATE)
    public void choose(String word) {
        var said = word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
        SafetyRule.WORD_CAN_BE_SAID.require(said.matches(WORD));
        entities.createStoredProcedureQuery("choose_safety_word")
                .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                .setParameter(1, said)
                .executeUpdate();
    }

    private Optional<MyWatch> ofVisit(UUID visitId) {
        return entities.createQuery("SELECT w FROM MySafetyWatch w WHERE w.visitId = :visit", MyWatch.class)
                .setParameter("visit", visitId)
                .getResultStream()
                .findFirst();
    }

    private MyWatch get(UUID id) {
        return Optional.ofNullable(entities.find(MyWatch.class, id)).orElseThrow(NotFound::new);
    }
}
