package org.kith.people.likeness;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.LIKENESS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.people.Timeline;

/** Saying whether it may be the same person. */
@Stateless
public class AnsweringLikenesses {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public AnsweringLikenesses() {}

    /** For tests, which have no container. */
    public AnsweringLikenesses(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** What is not answered yet comes first. */
    @Allowed(record = LIKENESS, action = LIST)
    public List<LikenessSeen> questions() {
        var questions = entities.createQuery(
                        "SELECT q FROM LikenessQuestion q ORDER BY CASE WHEN q.answer IS NULL THEN 0 ELSE 1 END,"
                                + " q.foundAt DESC, q.id",
                        LikenessQuestion.class)
                .setMaxResults(MOST)
                .getResultList();
        var names =
                people.names(questions.stream().map(LikenessQuestion::personId).collect(Collectors.toSet()));
        return questions.stream()
                .flatMap(question -> Stream.ofNullable(names.get(question.personId()))
                        .map(person -> seen(question, person.name(), null)))
                .toList();
    }

    /** @throws NotFound when nothing of the kind is asked about somebody of the own partner */
    @Allowed(record = LIKENESS, action = READ)
    public LikenessSeen question(UUID questionId) {
        var question = get(questionId);
        return seen(question, people.get(question.personId()).name(), entities.find(LikenessTalk.class, questionId));
    }

    @Allowed(record = LIKENESS, action = UPDATE)
    public void answer(UUID questionId, LikenessAnswer answer) {
        var question = get(questionId);
        question.say(answer, CurrentActor.get().account(), clock.instant());
        timeline.add(question.personId(), LikenessEvent.LIKENESS_ANSWERED, null);
    }

    private static LikenessSeen seen(LikenessQuestion question, String name, @Nullable LikenessTalk talk) {
        return new LikenessSeen(
                question.id(),
                question.personId(),
                name,
                question.foundAt(),
                question.answer(),
                talk == null ? null : talk.partnerName(),
                talk == null ? null : talk.partnerPhone());
    }

    private LikenessQuestion get(UUID questionId) {
        var question = entities.find(LikenessQuestion.class, questionId);
        if (question == null) {
            throw new NotFound();
        }
        return question;
    }
}
