package org.kith.coproduction.stories;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
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
import org.kith.people.People;

/** The partner's staff writing a story down, keeping the person's yes, and the manager approving it. */
@Stateless
public class TellingStories {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    public TellingStories() {}

    TellingStories(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.clock = clock;
    }

    /** All of the own partner, the newest first. */
    @Allowed(record = CASE_STORY, action = LIST)
    public List<StoryFacts> stories(int limit) {
        return entities.createQuery("SELECT s FROM CaseStory s ORDER BY s.id DESC", CaseStory.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(story -> story.facts(List.of()))
                .toList();
    }

    @Allowed(record = CASE_STORY, action = READ)
    public StoryFacts story(UUID storyId) {
        return get(storyId).facts(uses().of(storyId));
    }

    /** A new story. The same id again changes nothing. */
    @Allowed(record = CASE_STORY, action = CREATE)
    public void write(UUID personId, UUID storyId, @Valid NewStory story) {
        var person = people.claim(personId);
        StoryRule.STORY_NAMES_NOBODY.require(Nameless.of(person.identity(), story.words()));
        if (entities.find(CaseStory.class, storyId) == null) {
            entities.persist(
                    new OpenCaseStory(storyId, person, story, CurrentActor.get().account(), clock.instant()));
        }
    }

    /** Says it better, as long as it is not approved. */
    @Allowed(record = CASE_STORY, action = UPDATE)
    public void change(UUID storyId, int seen, @Valid NewStory story) {
        var person = people.get(get(storyId).personId());
        StoryRule.STORY_NAMES_NOBODY.require(Nameless.of(person.identity(), story.words()));
        var open = entities.find(OpenCaseStory.class, storyId);
        StoryRule.STORY_IS_NOT_APPROVED.require(open != null && !open.isTakenBack());
        open.requireVersion(seen);
        open.tell(story);
    }

    /** The person told a member of staff that they agree to one use. */
    @Allowed(record = CASE_STORY, action = UPDATE)
    public void agreed(UUID storyId, UUID consentId, @Valid NewYes yes) {
        var story = get(storyId);
        uses().give(
                        storyId,
                        yes.use(),
                        consentId,
                        () -> new StoryYes(
                                consentId, story, yes, CurrentActor.get().account(), clock.instant()));
    }

    /** The person no longer agrees. Nobody reads it from the next request on. */
    @Allowed(record = CASE_STORY, action = UPDATE)
    public void withdrew(UUID consentId) {
        uses().withdraw(consentId);
    }

    /** The manager says that it may be told, to those to whom the person said yes. */
    @Allowed(record = CASE_STORY, action = APPROVE)
    public void approve(UUID storyId) {
        var story = toApprove(storyId);
        StoryRule.STORY_IS_WHOLE.require(story.isWhole());
        var person = people.get(story.personId());
        StoryRule.STORY_NAMES_NOBODY.require(Nameless.of(person.identity(), story.words()));
        story.approve(CurrentActor.get().account(), clock.instant());
    }

    /** The manager takes it back: nobody outside the partner reads it any more. */
    @Allowed(record = CASE_STORY, action = APPROVE)
    public void takeBack(UUID storyId) {
        toApprove(storyId).takeBack(clock.instant());
    }

    private StoryToApprove toApprove(UUID id) {
        return Optional.ofNullable(entities.find(StoryToApprove.class, id)).orElseThrow(NotFound::new);
    }

    private Uses<StoryYes> uses() {
        return new Uses<>(entities, StoryYes.class, clock);
    }

    private CaseStory get(UUID id) {
        return Optional.ofNullable(entities.find(CaseStory.class, id)).orElseThrow(NotFound::new);
    }
}
