package org.kith.visits.care;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.PULSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.NotFound;
import org.kith.visits.PlanningVisits;

/** A person saying in one question how it is with the visits, or a coordinator who was told. The volunteer never reads it. */
@Stateless
public class SayingHowItIs {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private PlanningVisits planning;

    @Inject
    private Clock clock;

    public SayingHowItIs() {}

    SayingHowItIs(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those who come to see me now. */
    @Allowed(record = PULSE, action = READ)
    public List<OwnPair> pairs() {
        return entities.createQuery(
                        "SELECT NEW org.kith.visits.care.OwnPair(m.id, m.firstName) FROM OwnVisitingMatch m"
                                + " WHERE m.endedOn IS NULL ORDER BY m.firstName",
                        OwnPair.class)
                .getResultList();
    }

    /** How it is, from 1 to 5. The same id twice is said once. */
    @Allowed(record = PULSE, action = CREATE)
    public void say(UUID pulseId, UUID matchId, int feels) {
        var actor = CurrentActor.get();
        if (actor.role() == Role.PERSON) {
            sayOwn(pulseId, matchId, feels);
        } else if (entities.find(Pulse.class, pulseId) == null) {
            planning.pair(matchId);
            entities.persist(new Pulse(pulseId, actor.owner(), matchId, feels, actor.account(), clock.instant()));
        }
    }

    private void sayOwn(UUID pulseId, UUID matchId, int feels) {
        if (entities.find(OwnPulse.class, pulseId) != null) {
            return;
        }
        if (pairs().stream().noneMatch(pair -> pair.matchId().equals(matchId))) {
            throw new NotFound();
        }
        var actor = CurrentActor.get();
        entities.persist(new OwnPulse(pulseId, actor.owner(), matchId, feels, actor.account(), clock.instant()));
    }
}
