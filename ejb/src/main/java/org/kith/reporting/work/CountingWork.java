package org.kith.reporting.work;

import static org.kith.access.Action.READ;
import static org.kith.access.Record.DASHBOARD;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import org.kith.access.Allowed;

/** Counting what waits for the actor's partner. */
@Stateless
public class CountingWork {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    public CountingWork() {}

    /** For tests, which have no container. */
    public CountingWork(EntityManager entities) {
        this.entities = entities;
    }

    /** A number for each kind of which something waits. */
    @Allowed(record = DASHBOARD, action = READ)
    public Map<WorkKind, Long> waiting() {
        var amounts = new EnumMap<WorkKind, Long>(WorkKind.class);
        entities.createQuery("SELECT w FROM WorkWaiting w", WorkWaiting.class)
                .getResultStream()
                .forEach(work -> amounts.put(work.kind(), work.amount()));
        return amounts;
    }
}
