package org.kith.coproduction.stories;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.CASE_STORY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** A person reading what is told of them, and saying yes or no to each use. */
@Stateless
public class OwnStories {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public OwnStories() {}

    OwnStories(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What is told of me. */
    @Allowed(record = CASE_STORY, action = READ)
    public List<StoryFacts> mine() {
        return entities.createQuery("SELECT s FROM OwnCaseStory s ORDER BY s.id DESC", OwnCaseStory.class)
                .getResultStream()
                .filter(story -> !story.isTakenBack())
                .map(story -> story.facts(uses().of(story.id())))
                .toList();
    }

    /** I agree to one use, until a day. */
    @Allowed(record = CASE_STORY, action = APPROVE)
    public void agree(UUID storyId, UUID consentId, @Valid NewYes yes) {
        var story =
                Optional.ofNullable(entities.find(OwnCaseStory.class, storyId)).orElseThrow(NotFound::new);
        uses().give(
                        storyId,
                        yes.use(),
                        consentId,
                        () -> new OwnStoryYes(
                                consentId, story, yes, CurrentActor.get().account(), clock.instant()));
    }

    /** I no longer agree. Nobody reads it from the next request on. */
    @Allowed(record = CASE_STORY, action = APPROVE)
    public void withdraw(UUID consentId) {
        uses().withdraw(consentId);
    }

    private Uses<OwnStoryYes> uses() {
        return new Uses<>(entities, OwnStoryYes.class, clock);
    }
}
