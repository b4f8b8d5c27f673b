package org.kith.matching;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.people.People;
import org.kith.people.Timeline;
import org.kith.volunteering.Volunteers;

/** Planning the whole list at once, and deciding pair by pair what becomes of the plan. */
@Stateless
public class Planning {
    @Inject
    private Plans plans;

    @Inject
    private PlanMaker maker;

    @Inject
    private Proposing proposing;

    @Inject
    private Matches matches;

    @Inject
    private MatchNews news;

    @Inject
    private People people;

    @Inject
    private Volunteers volunteers;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<PlanAsked> asked;

    @Inject
    private Clock clock;

    /** Asks for a plan; it is made in the background. Asking again with the same id changes nothing. */
    @Allowed(record = MATCH, action = CREATE)
    public void ask(UUID id, PlanWish wish) {
        if (plans.findRun(id).isEmpty()) {
            var by = CurrentActor.get();
            plans.add(new PlanRun(id, wish, by, clock.instant()));
            asked.fire(new PlanAsked(id, by));
        }
    }

    @Allowed(record = MATCH, action = LIST)
    public PlanProgress progress(UUID id) {
        return plans.run(id).progress();
    }

    /** Stops a plan in the making; one that is made stays. */
    @Allowed(record = MATCH, action = UPDATE)
    public void cancel(UUID id) {
        plans.claimRun(id).cancel(clock.instant());
    }

    @Allowed(record = MATCH, action = LIST)
    public List<PlanRow> list() {
        return plans.list();
    }

    @Allowed(record = MATCH, action = READ)
    public PlanSeen read(UUID id) {
        return plans.seen(id);
    }

    /** One pair of a plan, for deciding about it. */
    @Allowed(record = MATCH, action = LIST)
    public PlanSeen.Suggestion pair(UUID pairId) {
        var pair = plans.pair(pairId);
        return pair.suggestion(
                people.get(pair.personId()).name(),
                volunteers.get(pair.volunteerId()).name());
    }

    /**
     * Proposes the two of a pair to each other. Their place is theirs from now on, so nobody else can be promised it. The rest
     * of the plan stays the best one: what an optimal plan leaves behind is optimal too.
     */
    @Allowed(record = MATCH, action = CREATE)
    public UUID accept(UUID pairId, UUID matchId) {
        var now = clock.instant();
        plans.claimRun(plans.pair(pairId).planId());
        var pair = plans.pair(pairId);
        if (matchId.equals(pair.matchId())) {
            return matchId;
        }
        MatchRule.PLAN_PAIR_IS_OPEN.require(pair.isOpen());
        propose(matchId, pair.waitingEntryId(), pair.volunteerId(), now);
        pair.decide(PairDecision.ACCEPTED, matchId, CurrentActor.get(), now);
        return matchId;
    }

    /** These two shall not be suggested to each other; the plan is worked out anew without the pair. */
    @Allowed(record = MATCH, action = UPDATE)
    public void veto(UUID pairId, UUID exclusionId, @Nullable String reason) {
        var now = clock.instant();
        var by = CurrentActor.get();
        plans.claimRun(plans.pair(pairId).planId());
        if (matches.findExclusion(exclusionId).isPresent()) {
            return;
        }
        var pair = plans.pair(pairId);
        var person = people.get(pair.personId());
        matches.add(new Exclusion(exclusionId, person, volunteers.get(pair.volunteerId()), reason, by, now));
        timeline.add(person.id(), MatchEvent.MATCH_EXCLUDED, reason);
        pair.decide(PairDecision.VETOED, null, by, now);
        maker.solveAgain(plans.get(pair.planId()), now);
    }

    /** The person is proposed somebody else than the plan says; the plan is worked out anew around that. */
    @Allowed(record = MATCH, action = CREATE)
    public UUID change(UUID planId, UUID matchId, UUID entryId, UUID volunteerId) {
        var now = clock.instant();
        plans.claimRun(planId);
        if (matches.find(matchId).isPresent()) {
            return matchId;
        }
        propose(matchId, entryId, volunteerId, now);
        plans.openPairs(planId).stream()
                .filter(pair -> pair.waitingEntryId().equals(entryId))
                .forEach(pair -> pair.decide(
                        pair.volunteerId().equals(volunteerId) ? PairDecision.ACCEPTED : PairDecision.CHANGED,
                        matchId,
                        CurrentActor.get(),
                        now));
        maker.solveAgain(plans.get(planId), now);
        return matchId;
    }

    /** Works the plan out anew for the list as it is today. */
    @Allowed(record = MATCH, action = UPDATE)
    public void solveAgain(UUID planId) {
        plans.claimRun(planId);
        maker.solveAgain(plans.get(planId), clock.instant());
    }

    private void propose(UUID matchId, UUID entryId, UUID volunteerId, Instant now) {
        proposing
                .propose(matchId, entryId, volunteerId, CurrentActor.get(), now)
                .ifPresent(match -> news.tell(match, MatchEvent.MATCH_PROPOSED));
    }
}
