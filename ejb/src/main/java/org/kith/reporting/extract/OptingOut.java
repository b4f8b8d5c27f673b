package org.kith.reporting.extract;

import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.EXTRACT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;

/** A person's no to being in any extract, and taking it back. */
@Stateless
public class OptingOut {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public OptingOut() {}

    /** For tests, which have no container. */
    OptingOut(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Allowed(record = EXTRACT, action = READ)
    public boolean isOut() {
        return !standing().isEmpty();
    }

    /** @param id made by the page; the same choice again changes nothing */
    @Allowed(record = EXTRACT, action = UPDATE)
    public void choose(UUID id, boolean out) {
        var standing = standing();
        if (out && standing.isEmpty()) {
            entities.persist(new OwnOptOut(id, CurrentActor.get(), clock.instant()));
        } else if (!out) {
            standing.forEach(each -> each.withdraw(clock.instant()));
        }
    }

    private List<OwnOptOut> standing() {
        return entities.createQuery("SELECT o FROM OwnOptOut o WHERE o.withdrawnAt IS NULL", OwnOptOut.class)
                .getResultList();
    }
}
