package org.kith.safeguarding;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.CONCERN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.visits.LoggingVisits;
import org.kith.visits.PlanningVisits;
import org.kith.visits.QuietWord;

/** Saying that one is worried about somebody, and being told who will ring and by when. */
@Stateless
public class RaisingConcerns {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private LoggingVisits logging;

    @Inject
    private PlanningVisits planning;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Who would ring and by when, to say so before anything is written. */
    @Allowed(record = CONCERN, action = CREATE)
    public Promise promise() {
        return promiseBy(RaisedConcern.answerBy(clock.instant()));
    }

    /** Raises a concern. The same id twice is one concern. */
    @Allowed(record = CONCERN, action = CREATE)
    public UUID raise(UUID concernId, Worry worry) {
        if (entities.find(RaisedConcern.class, concernId) == null) {
            requireKnown(worry.matchId());
            var about = personOf(worry.personId());
            var told = new Worry(worry.matchId(), about, worry.words(), worry.points(), worry.personTold());
            entities.persist(new RaisedConcern(concernId, CurrentActor.get(), told, clock.instant()));
            QuietWord.listen(entities, concernId, worry.matchId(), worry.words(), clock.instant());
        }
        return concernId;
    }

    /** What was promised to whoever raised it. */
    @Allowed(record = CONCERN, action = CREATE)
    public Promise promised(UUID concernId) {
        return promiseBy(Optional.ofNullable(entities.find(RaisedConcern.class, concernId))
                .orElseThrow(NotFound::new)
                .answerBy());
    }

    // A person's own worry is about that person; a volunteer knows people by their match alone.
    private @Nullable UUID personOf(@Nullable UUID personId) {
        var actor = CurrentActor.get();
        if (actor.role() == Role.PERSON) {
            return actor.personId();
        }
        return personId == null || !actor.role().isPartnerStaff()
                ? null
                : people.get(personId).id();
    }

    private void requireKnown(@Nullable UUID matchId) {
        var role = CurrentActor.get().role();
        if (matchId == null) {
            return;
        }
        if (role.isPartnerStaff()) {
            planning.pair(matchId);
        } else if (role != Role.VOLUNTEER
                || logging.people().stream()
                        .noneMatch(person -> person.matchId().equals(matchId))) {
            throw new NotFound();
        }
    }

    private Promise promiseBy(Instant answerBy) {
        var leads = entities.createQuery("SELECT l FROM LeadToRing l ORDER BY l.name", LeadToRing.class)
                .getResultList();
        var first = leads.stream().findFirst();
        return new Promise(
                answerBy,
                leads.stream().map(LeadToRing::name).toList(),
                first.map(LeadToRing::partnerName).orElse(null),
                first.map(LeadToRing::phone).orElse(null));
    }
}
