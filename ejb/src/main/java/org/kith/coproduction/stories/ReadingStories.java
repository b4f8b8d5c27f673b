package org.kith.coproduction.stories;

import static org.kith.access.Action.READ;
import static org.kith.access.Record.CASE_STORY;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.access.Allowed;

/** Board, administrator, evaluator and funder reading what people agreed to; the data protection officer checking it. */
@Stateless
public class ReadingStories {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    public ReadingStories() {}

    ReadingStories(EntityManager entities) {
        this.entities = entities;
    }

    /** What may be read today. */
    @Allowed(record = CASE_STORY, action = READ)
    public List<StorySeen> told() {
        return entities.createQuery("SELECT s FROM ToldStory s ORDER BY s.title, s.id", ToldStory.class)
                .getResultStream()
                .map(ToldStory::seen)
                .toList();
    }

    /** Every story of the partnership with every yes and no. */
    @Allowed(record = CASE_STORY, action = READ)
    public List<CheckedStory> all() {
        var uses = entities.createQuery("SELECT y FROM AnyYes y", AnyYes.class)
                .getResultStream()
                .map(AnyYes::facts)
                .sorted(Comparator.comparing(YesFacts::givenAt).reversed())
                .collect(Collectors.groupingBy(YesFacts::storyId));
        return entities.createQuery("SELECT s FROM AnyStory s ORDER BY s.title, s.id", AnyStory.class)
                .getResultStream()
                .map(story -> story.checked(uses.getOrDefault(story.id(), List.of())))
                .toList();
    }
}
