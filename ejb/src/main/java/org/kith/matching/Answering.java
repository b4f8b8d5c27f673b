package org.kith.matching;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** Volunteers saying yes, no or “tell me more” to somebody they are asked to befriend. */
@Stateless
public class Answering {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Event<VolunteerAnswered> answered;

    @Inject
    private Clock clock;

    /** What the acting volunteer is asked. */
    @Allowed(record = MATCH, action = LIST)
    public List<Asked> asked() {
        return entities.createQuery("SELECT p FROM MyProposal p ORDER BY p.proposedAt, p.id", MyProposal.class)
                .getResultStream()
                .map(MyProposal::asked)
                .toList();
    }

    /** @throws NotFound when the acting volunteer is not asked this */
    @Allowed(record = MATCH, action = UPDATE)
    public void answer(UUID matchId, Reply reply) {
        var mine = entities.find(MyAnswer.class, matchId);
        if (mine == null) {
            throw new NotFound();
        }
        var before = mine.answer();
        mine.say(reply, CurrentActor.get().account(), clock.instant());
        entities.flush();
        answered.fire(new VolunteerAnswered(matchId, reply.event(Side.VOLUNTEER, before), reply.words()));
    }
}
