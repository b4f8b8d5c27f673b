package org.kith.matching.asking;

import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.ASKING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.matching.MatchEvent;
import org.kith.matching.MatchRule;
import org.kith.matching.Reply;
import org.kith.matching.Side;

/** Somebody with a code reading what they are asked and answering, without an account. */
@Stateless
public class AnsweringByCode {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public AnsweringByCode() {}

    /** For tests, which have no container. */
    AnsweringByCode(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What is asked; that it was opened for the first time is written down. */
    @Allowed(record = ASKING, action = READ)
    public AskedPage open() {
        var link = link();
        if (link.open(clock.instant())) {
            entities.flush();
            tell(link, MatchEvent.MATCH_ASKING_OPENED, null);
        }
        return about().page(clock.instant());
    }

    /**
     * Yes, no or tell me more. It may be changed until both said yes and had their time to think it over.
     *
     * @throws org.kith.kernel.RuleBroken when it has ended or is settled
     */
    @Allowed(record = ASKING, action = UPDATE)
    public void answer(Reply reply) {
        var link = link();
        MatchRule.ANSWER_CAN_STILL_CHANGE.require(!about().isSettledAt(clock.instant()));
        AskedAnswer mine = link.side() == Side.PERSON
                ? entities.find(AskedPersonAnswer.class, link.matchId())
                : entities.find(AskedVolunteerAnswer.class, link.matchId());
        if (mine == null) {
            throw new NotFound();
        }
        var before = mine.say(reply, CurrentActor.get().account(), clock.instant());
        entities.flush();
        tell(link, reply.event(link.side(), before), reply.words());
    }

    private AskedLink link() {
        var link = entities.find(AskedLink.class, CurrentActor.get().account());
        if (link == null) {
            throw new NotFound();
        }
        return link;
    }

    private AskedAbout about() {
        var about = entities.find(AskedAbout.class, CurrentActor.get().account());
        if (about == null) {
            throw new NotFound();
        }
        return about;
    }

    private void tell(AskedLink link, MatchEvent event, @Nullable String detail) {
        entities.persist(
                new AskedEvent(link.owner(), link.matchId(), event, detail, CurrentActor.get(), clock.instant()));
    }
}
