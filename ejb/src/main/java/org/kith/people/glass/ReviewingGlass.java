package org.kith.people.glass;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.GLASS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** The data protection officer looking at each look in an emergency: was it right? */
@Stateless
public class ReviewingGlass {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    protected ReviewingGlass() {}

    /** For tests, which have no container. */
    public ReviewingGlass(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Still to be reviewed, the oldest first; or reviewed, the newest first. */
    @Allowed(record = GLASS, action = LIST)
    public List<GlassLook> looks(boolean reviewed) {
        var query = reviewed
                ? "SELECT g FROM GlassReview g WHERE g.outcome IS NOT NULL ORDER BY g.reviewedAt DESC, g.id"
                : "SELECT g FROM GlassReview g WHERE g.outcome IS NULL ORDER BY g.openedAt, g.id";
        return entities.createQuery(query, GlassReview.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(GlassReview::look)
                .toList();
    }

    @Allowed(record = GLASS, action = READ)
    public GlassLook look(UUID glassId) {
        return find(glassId).look();
    }

    /** Says whether a look was right, once. */
    @Allowed(record = GLASS, action = APPROVE)
    public void review(UUID glassId, GlassOutcome outcome, String words) {
        find(glassId).review(outcome, words, CurrentActor.get(), clock.instant());
    }

    private GlassReview find(UUID glassId) {
        var look = entities.find(GlassReview.class, glassId);
        if (look == null) {
            throw new NotFound();
        }
        return look;
    }
}
