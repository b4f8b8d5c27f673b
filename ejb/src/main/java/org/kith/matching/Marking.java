package org.kith.matching;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.people.Timeline;
import org.kith.referrals.WaitingList;
import org.kith.volunteering.Volunteers;

/** Deciding about a suggestion without proposing it: keep the place, ask later, never. Each with a reason, each can be lifted. */
@Stateless
public class Marking {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private WaitingList waiting;

    @Inject
    private Volunteers volunteers;

    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public Marking() {}

    /** For tests, which have no container. */
    Marking(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.waiting = new WaitingList(entities);
        this.volunteers = new Volunteers(entities);
        this.people = new People(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** What was decided about the suggestions for somebody who waits and is not over or lifted, the oldest first. */
    @Allowed(record = MATCH, action = LIST)
    public List<MarkSeen> marks(UUID entryId) {
        return waiting.find(entryId)
                .map(entry -> DecidedPairs.around(entities, entry, LocalDate.now(clock))
                        .seen())
                .orElse(List.of());
    }

    /**
     * Keeps the place, puts off or rules out. Asking again with the same id changes nothing.
     *
     * @throws org.kith.kernel.RuleBroken when no place is left to keep, or one is kept for this person already
     */
    @Allowed(record = MATCH, action = CREATE)
    public void mark(UUID markId, UUID entryId, UUID volunteerId, NewMark mark) {
        var volunteer = volunteers.claim(volunteerId);
        if (entities.find(PairMark.class, markId) != null || entities.find(Exclusion.class, markId) != null) {
            return;
        }
        var pool = new Pool(entities);
        pool.claim(entryId);
        var entry = waiting.get(entryId);
        var now = clock.instant();
        var by = CurrentActor.get();
        if (mark.kind() == MarkKind.VETO) {
            var person = people.get(entry.personId());
            entities.persist(new Exclusion(markId, person, volunteer, mark.reason(), by, now));
            timeline.add(person.id(), MatchEvent.MATCH_EXCLUDED, mark.reason());
            return;
        }
        var made = new PairMark(markId, entry, volunteer, mark, by, now);
        if (mark.kind() == MarkKind.HOLD) {
            requireRoom(pool, entryId, volunteerId, LocalDate.now(clock));
        }
        entities.persist(made);
        var event = mark.kind() == MarkKind.HOLD ? MatchEvent.MATCH_HELD : MatchEvent.MATCH_PUT_OFF;
        timeline.add(entry.personId(), event, volunteer.name() + ": " + mark.reason());
    }

    private void requireRoom(Pool pool, UUID entryId, UUID volunteerId, LocalDate today) {
        var seen = pool.lookAround(entryId, today);
        MatchRule.PERSON_HAS_ONE_HOLD.require(
                !Marks.of(entities, today).entriesHeld().contains(entryId));
        MatchRule.PERSON_HAS_ONE_PROPOSAL.require(seen.proposal() == null);
        var pair = seen.pairWith(volunteerId, pool.criteriaOn(today), Distances.ofAberdeen());
        var broken = pair.firstBroken();
        if (broken != null) {
            MatchRule.PAIR_COULD_MEET.require(false, broken);
        }
    }

    /** It counts no longer. Lifting twice changes nothing. */
    @Allowed(record = MATCH, action = UPDATE)
    public void lift(UUID markId) {
        var mark = entities.find(PairMark.class, markId);
        var veto = entities.find(Exclusion.class, markId);
        if (mark != null) {
            mark.lift(CurrentActor.get(), clock.instant());
            timeline.add(mark.personId(), MatchEvent.MATCH_MARK_LIFTED, null);
        } else if (veto != null) {
            veto.lift(clock.instant());
            timeline.add(veto.personId(), MatchEvent.MATCH_MARK_LIFTED, veto.reason());
        } else {
            throw new NotFound();
        }
    }
}
