package org.kith.people.notice;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.NOTICE;

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

/** A partner's staff seeing to what is still to be told: printing, ringing, sending by hand. */
@Stateless
public class Posting {
    private static final int MOST = 100;
    private static final String OPEN = "n.doneAt IS NULL AND (n.notAfter IS NULL OR n.notAfter > :now)";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Still to go, the oldest first; or gone, the last first. At most a hundred. */
    @Allowed(record = NOTICE, action = LIST)
    public List<Letter> letters(boolean gone) {
        var query = entities.createQuery(
                gone
                        ? "SELECT n FROM Notice n WHERE n.doneAt IS NOT NULL ORDER BY n.doneAt DESC, n.id"
                        : "SELECT n FROM Notice n WHERE " + OPEN + " ORDER BY n.madeAt, n.id",
                Notice.class);
        if (!gone) {
            query.setParameter("now", clock.instant());
        }
        return query.setMaxResults(MOST).getResultStream().map(Notice::letter).toList();
    }

    @Allowed(record = NOTICE, action = LIST)
    public long countOpen() {
        return entities.createQuery("SELECT COUNT(n) FROM Notice n WHERE " + OPEN, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    @Allowed(record = NOTICE, action = READ)
    public Letter letter(UUID id) {
        return find(id).letter();
    }

    /** It was posted, read out or sent by hand. */
    @Allowed(record = NOTICE, action = UPDATE)
    public void done(UUID id) {
        find(id).done(CurrentActor.get().accountId(), clock.instant());
    }

    private Notice find(UUID id) {
        var notice = entities.find(Notice.class, id);
        if (notice == null) {
            throw new NotFound();
        }
        return notice;
    }
}
