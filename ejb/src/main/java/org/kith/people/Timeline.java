package org.kith.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;

/**
 * What happened around a person, volunteer, referral or match, for the partner's staff to read. Each slice writes its own
 * kinds, inside the transaction of what happened.
 */
@Dependent
public class Timeline {
    private static final int LONGEST = 2000;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    protected Timeline() {}

    /** For tests, which have no container. */
    public Timeline(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Something happened now, done by the current actor (partner staff).
     *
     * @param kind any slice's enum constant; {@code timeline.<NAME>} is its text
     * @param detail a few words that belong to it
     */
    public void add(UUID subjectId, Enum<?> kind, @Nullable String detail) {
        var kept = detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
        entities.persist(new TimelineEvent(subjectId, kind.name(), kept, CurrentActor.get(), clock.instant()));
    }

    /** The newest first, at most a hundred. */
    public List<TimelineEntry> list(UUID subjectId) {
        return entities.createQuery(
                        "SELECT NEW org.kith.people.TimelineEntry(t.id, t.kind, t.happenedAt, t.actorName, t.detail)"
                                + " FROM TimelineEvent t WHERE t.subjectId = :subject"
                                + " ORDER BY t.happenedAt DESC, t.id DESC",
                        TimelineEntry.class)
                .setParameter("subject", subjectId)
                .setMaxResults(100)
                .getResultList();
    }
}
