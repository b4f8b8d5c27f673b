package org.kith.visits.care;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.WARNING;

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
import org.kith.kernel.NotFound;

/** The partner's staff seeing to matches that may be in trouble. */
@Stateless
public class AnsweringWarnings {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public AnsweringWarnings() {}

    AnsweringWarnings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Warnings that wait for an answer, the oldest first. */
    @Allowed(record = WARNING, action = LIST)
    public List<WarningRow> open(int limit) {
        return entities.createQuery(
                        "SELECT NEW org.kith.visits.care.WarningRow(w.id, p.personName, p.volunteerName, w.kind,"
                                + " w.since) FROM EarlyWarning w, VisitingPair p WHERE p.id = w.matchId AND w.answeredAt"
                                + " IS NULL AND p.lastDay IS NULL ORDER BY w.seenAt, w.id",
                        WarningRow.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Allowed(record = WARNING, action = READ)
    public WarningFacts warning(UUID warningId) {
        return get(warningId).facts();
    }

    /** Somebody saw to it, and how. */
    @Allowed(record = WARNING, action = UPDATE)
    public void answer(UUID warningId, String words) {
        get(warningId).answer(words, CurrentActor.get().account(), clock.instant());
    }

    private EarlyWarning get(UUID id) {
        return Optional.ofNullable(entities.find(EarlyWarning.class, id)).orElseThrow(NotFound::new);
    }
}
