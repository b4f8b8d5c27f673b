package org.kith.visits;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;

/** A coordinator deciding between two accounts of one visit. Both stay in the records, whichever stands. */
@Stateless
public class DecidingWords {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Visits visits;

    @Inject
    private Clock clock;

    public DecidingWords() {}

    DecidingWords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.visits = new Visits(entities);
        this.clock = clock;
    }

    /** Words that wait, the oldest first; at most fifty. */
    @Allowed(record = VISIT, action = LIST)
    public List<WordRow> waiting() {
        return entities.createQuery(
                        "SELECT NEW org.kith.visits.WordRow(w.id, v.id, v.day, v.startsAt, v.outcome, v.reportedVia,"
                                + " v.cancelledAt, w.outcome, w.via, w.missedReason, w.minutes, w.note, w.toldAt,"
                                + " w.keptBecause, p.personName, p.volunteerName)"
                                + " FROM Word w, Visit v, VisitingPair p WHERE v.id = w.visitId AND p.id = w.matchId"
                                + " AND w.keptBecause IS NOT NULL AND w.decidedAt IS NULL ORDER BY w.receivedAt, w.id",
                        WordRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Allowed(record = VISIT, action = LIST)
    public long countWaiting() {
        return entities.createQuery(
                        "SELECT COUNT(w) FROM Word w WHERE w.keptBecause IS NOT NULL AND w.decidedAt IS NULL",
                        Long.class)
                .getSingleResult();
    }

    /** The word is right: it becomes what stands, and its note a note of the visit. */
    @Allowed(record = VISIT, action = UPDATE)
    public void accept(UUID wordId) {
        var word = get(wordId);
        var now = clock.instant();
        if (word.decide(true, CurrentActor.get().account(), now)) {
            var visit = visits.get(word.visitId());
            visit.revive();
            visit.report(word.report(now));
            if (word.note() != null) {
                visits.add(new VisitNote(Ids.next(), visit, word.saidBy(), now, word.note()));
            }
        }
    }

    /** What stood before is right. */
    @Allowed(record = VISIT, action = UPDATE)
    public void leave(UUID wordId) {
        get(wordId).decide(false, CurrentActor.get().account(), clock.instant());
    }

    private Word get(UUID id) {
        return Optional.ofNullable(entities.find(Word.class, id)).orElseThrow(NotFound::new);
    }
}
