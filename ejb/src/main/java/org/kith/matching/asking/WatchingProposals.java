package org.kith.matching.asking;

import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.matching.MatchEvent;

/** The service raising an alarm about proposals with which nothing goes on: once a week each, on the match's timeline. */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WatchingProposals {
    private static final Duration STALLED_AFTER = Duration.ofDays(7);
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public WatchingProposals() {}

    /** For tests, which have no container. */
    WatchingProposals(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How many alarms were raised. */
    @Allowed(record = MATCH, action = UPDATE)
    public int raise() {
        var now = clock.instant();
        var stalled = entities.createQuery(
                        "SELECT p FROM JobProposal p WHERE p.proposedAt < :before"
                                + " AND (p.personAnsweredAt IS NULL OR p.personAnsweredAt < :before)"
                                + " AND (p.volunteerAnsweredAt IS NULL OR p.volunteerAnsweredAt < :before)"
                                + " AND (p.alarmedAt IS NULL OR p.alarmedAt < :before)"
                                + " AND NOT EXISTS (SELECT a.id FROM JobAsking a WHERE a.matchId = p.id"
                                + " AND a.madeAt >= :before) ORDER BY p.proposedAt, p.id",
                        JobProposal.class)
                .setParameter("before", now.minus(STALLED_AFTER))
                .setMaxResults(AT_ONCE)
                .getResultList();
        for (var proposal : stalled) {
            proposal.alarm(now);
            entities.persist(new JobMatchEvent(
                    proposal.owner(), proposal.id(), MatchEvent.MATCH_STALLED, null, CurrentActor.get(), now));
        }
        return stalled.size();
    }
}
