package org.kith.coproduction.mattering;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.CONVERSATION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.coproduction.hearing.Stakeholder;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.people.Timeline;

/** Writing down what matters to a person, who brings what towards it, and coming back to it. */
@Stateless
public class Mattering {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public Mattering() {}

    Mattering(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** What matters to a person of the own partner, what matters most first. */
    @Allowed(record = CONVERSATION, action = READ)
    public List<OutcomeFacts> to(UUID personId) {
        people.get(personId);
        return facts(
                of(PersonalOutcome.class, personId),
                of(OutcomePart.class, personId),
                of(OutcomeReview.class, personId));
    }

    private <T> List<T> of(Class<T> entity, UUID personId) {
        return entities.createQuery("SELECT x FROM " + entity.getSimpleName() + " x WHERE x.personId = :person", entity)
                .setParameter("person", personId)
                .getResultList();
    }

    /** What matters to the person who is signed in. */
    @Allowed(record = CONVERSATION, action = READ)
    public List<OutcomeFacts> toMe() {
        return facts(all(OwnPersonalOutcome.class), all(OwnOutcomePart.class), all(OwnOutcomeReview.class));
    }

    private <T> List<T> all(Class<T> entity) {
        return entities.createQuery("SELECT x FROM " + entity.getSimpleName() + " x", entity)
                .getResultList();
    }

    private static List<OutcomeFacts> facts(
            List<? extends PersonalOutcomeRecord> outcomes,
            List<? extends OutcomePartRecord> parts,
            List<? extends OutcomeReviewRecord> reviews) {
        return outcomes.stream()
                .map(one -> facts(one, parts, reviews))
                .sorted(Comparator.comparing(OutcomeFacts::importance)
                        .reversed()
                        .thenComparing(OutcomeFacts::statement))
                .toList();
    }

    private static OutcomeFacts facts(
            PersonalOutcomeRecord one,
            List<? extends OutcomePartRecord> parts,
            List<? extends OutcomeReviewRecord> reviews) {
        return new OutcomeFacts(
                one.id(),
                one.personId(),
                one.category(),
                one.statement(),
                one.importance(),
                one.status(),
                one.reviewOn(),
                parts.stream()
                        .filter(part -> part.outcomeId().equals(one.id()))
                        .map(OutcomePartRecord::facts)
                        .sorted(Comparator.comparing(PartFacts::stakeholder))
                        .toList(),
                reviews.stream()
                        .filter(review -> review.outcomeId().equals(one.id()))
                        .map(OutcomeReviewRecord::facts)
                        .sorted(Comparator.comparing(LookBack::on).reversed())
                        .toList());
    }

    /** One of them. */
    @Allowed(record = CONVERSATION, action = READ)
    public OutcomeFacts outcome(UUID outcomeId) {
        var outcome = get(outcomeId);
        return facts(outcome, of(OutcomePart.class, outcome.personId()), of(OutcomeReview.class, outcome.personId()));
    }

    /**
     * Something matters to a person, and the person brings something towards it.
     *
     * @param outcomeId made by the page; the same id again changes nothing
     */
    @Allowed(record = CONVERSATION, action = CREATE)
    public void want(UUID personId, UUID outcomeId, @Valid NewOutcome wanted) {
        var person = people.claim(personId);
        if (entities.find(PersonalOutcome.class, outcomeId) != null) {
            return;
        }
        var outcome = new PersonalOutcome(
                outcomeId, person, wanted, CurrentActor.get().account(), clock.instant());
        entities.persist(outcome);
        entities.flush(); // before the part that refers to it
        var brings = wanted.brings();
        if (brings != null && !brings.isBlank()) {
            var part = new NewPart(Stakeholder.OLDER_PERSON, brings, null, null);
            entities.persist(new OutcomePart(Ids.following(outcomeId, personId), outcome, part, clock.instant()));
        }
        timeline.add(personId, MatteringEvent.PERSONAL_OUTCOME_WANTED, null);
    }

    /** Somebody brings something towards it. The same id again changes nothing. */
    @Allowed(record = CONVERSATION, action = UPDATE)
    public void bring(UUID outcomeId, UUID partId, @Valid NewPart part) {
        var outcome = get(outcomeId);
        if (entities.find(OutcomePart.class, partId) == null) {
            entities.persist(new OutcomePart(partId, outcome, part, clock.instant()));
        }
    }

    /** They have done it. */
    @Allowed(record = CONVERSATION, action = UPDATE)
    public void did(UUID partId) {
        Optional.ofNullable(entities.find(OutcomePart.class, partId))
                .orElseThrow(NotFound::new)
                .done(today());
    }

    /** How it stands now. The same id again changes nothing. */
    @Allowed(record = CONVERSATION, action = UPDATE)
    public void lookBack(UUID outcomeId, UUID reviewId, @Valid NewReview review) {
        var outcome = get(outcomeId);
        if (entities.find(OutcomeReview.class, reviewId) == null) {
            outcome.stands(review, today());
            entities.persist(new OutcomeReview(
                    reviewId, outcome, review, CurrentActor.get().account(), today()));
            timeline.add(outcome.personId(), MatteringEvent.PERSONAL_OUTCOME_REVIEWED, null);
        }
    }

    private LocalDate today() {
        return Clocks.dayOf(clock.instant());
    }

    private PersonalOutcome get(UUID id) {
        return Optional.ofNullable(entities.find(PersonalOutcome.class, id)).orElseThrow(NotFound::new);
    }
}
