package org.kith.matching.review;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.kith.matching.Match;
import org.kith.matching.MatchEnded;
import org.kith.matching.MatchStarted;
import org.kith.matching.Matches;

/** What follows by itself when two people are introduced and when they part, in the same transaction. */
@Dependent
class ReviewNews {
    private static final int ENDING_REVIEW_DAYS = 14;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Matches matches;

    @Inject
    private Clock clock;

    protected ReviewNews() {}

    ReviewNews(EntityManager entities, Matches matches, Clock clock) {
        this.entities = entities;
        this.matches = matches;
        this.clock = clock;
    }

    void heard(@Observes MatchStarted started) {
        var match = matches.get(started.matchId());
        var introduced = Objects.requireNonNull(match.introducedOn());
        entities.persist(new Review(match.owner(), match.id(), ReviewKind.SIX_WEEKS, ReviewKind.first(introduced)));
    }

    /** Whoever never met has nothing to part from. */
    void heard(@Observes MatchEnded ended) {
        var match = matches.get(ended.matchId());
        var day = Objects.requireNonNull(match.endedOn());
        if (!match.isIntroducedOn(LocalDate.now(clock))) {
            callOff(match.id());
            return;
        }
        callOff(match.id());
        entities.persist(new Review(match.owner(), match.id(), ReviewKind.ENDING, day.plusDays(ENDING_REVIEW_DAYS)));
        steps(match, day);
    }

    private void steps(Match match, LocalDate day) {
        EndingTask.after(Objects.requireNonNull(match.endReason()))
                .forEach(task -> entities.persist(new EndingStep(match.owner(), match.id(), task, day)));
    }

    private void callOff(UUID matchId) {
        entities.createQuery(
                        "SELECT r FROM MatchReview r WHERE r.matchId = :match AND r.doneAt IS NULL"
                                + " AND r.calledOffAt IS NULL",
                        Review.class)
                .setParameter("match", matchId)
                .getResultList()
                .forEach(review -> review.callOff(clock.instant()));
    }
}
