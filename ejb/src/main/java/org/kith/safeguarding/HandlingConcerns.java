package org.kith.safeguarding;

import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.CONCERN;

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

/** The safeguarding lead taking up concerns of the own partner. */
@Stateless
public class HandlingConcerns {
    private static final String ROW = "SELECT NEW org.kith.safeguarding.ConcernRow(c.id, c.raisedByName, c.raisedAt,"
            + " c.answerBy, c.receivedAt, c.closedAt) FROM Concern c WHERE c.closedAt IS ";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Open concerns, those to be answered first on top. */
    @Allowed(record = CONCERN, action = LIST)
    public List<ConcernRow> open() {
        return entities.createQuery(ROW + "NULL ORDER BY c.answerBy", ConcernRow.class)
                .setMaxResults(200)
                .getResultList();
    }

    /** Closed concerns, the last first. */
    @Allowed(record = CONCERN, action = LIST)
    public List<ConcernRow> closed(int offset, int limit) {
        return entities.createQuery(ROW + "NOT NULL ORDER BY c.closedAt DESC", ConcernRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Allowed(record = CONCERN, action = READ)
    public ConcernFacts concern(UUID concernId) {
        return get(concernId).facts();
    }

    /** The lead has it; whoever raised it sees that. */
    @Allowed(record = CONCERN, action = UPDATE)
    public void receive(UUID concernId) {
        get(concernId).receive(CurrentActor.get().account(), clock.instant());
    }

    /** It was seen to, and how. */
    @Allowed(record = CONCERN, action = END)
    public void close(UUID concernId, Closing closing) {
        get(concernId).close(closing, clock.instant());
    }

    private Concern get(UUID id) {
        return Optional.ofNullable(entities.find(Concern.class, id)).orElseThrow(NotFound::new);
    }
}
