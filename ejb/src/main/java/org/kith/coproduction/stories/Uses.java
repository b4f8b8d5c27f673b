package org.kith.coproduction.stories;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** Every yes that was given for stories, through the view of whoever acts. One stands for each use at a time. */
final class Uses<Y extends YesRecord> {
    private final EntityManager entities;
    private final Class<Y> kind;
    private final Clock clock;

    Uses(EntityManager entities, Class<Y> kind, Clock clock) {
        this.entities = entities;
        this.kind = kind;
        this.clock = clock;
    }

    List<YesFacts> of(UUID storyId) {
        return records(storyId).stream()
                .map(YesRecord::facts)
                .sorted(Comparator.comparing(YesFacts::givenAt).reversed())
                .toList();
    }

    /** A new yes takes the place of the one that stands. The same id again changes nothing. */
    void give(UUID storyId, StoryUse use, UUID consentId, Supplier<Y> yes) {
        if (entities.find(kind, consentId) != null) {
            return;
        }
        var fresh = yes.get();
        records(storyId).stream()
                .filter(one -> one.isOpenFor(storyId, use))
                .forEach(one -> one.withdraw(CurrentActor.get().account(), clock.instant()));
        entities.flush();
        entities.persist(fresh);
    }

    void withdraw(UUID consentId) {
        Optional.ofNullable(entities.find(kind, consentId))
                .orElseThrow(NotFound::new)
                .withdraw(CurrentActor.get().account(), clock.instant());
    }

    private List<Y> records(UUID storyId) {
        return entities.createQuery("SELECT y FROM " + kind.getSimpleName() + " y WHERE y.storyId = :story", kind)
                .setParameter("story", storyId)
                .getResultList();
    }
}
