package org.kith.matching.review;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.REVIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.matching.Matches;
import org.kith.people.Person;
import org.kith.volunteering.Volunteer;

/** The partner's staff looking at matches together with those in them, and seeing endings through. */
@Stateless
public class Reviewing {
    private static final int DAYS_AHEAD = 14;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Matches matches;

    @Inject
    private Clock clock;

    public Reviewing() {}

    Reviewing(EntityManager entities, Matches matches, Clock clock) {
        this.entities = entities;
        this.matches = matches;
        this.clock = clock;
    }

    /** Reviews to be held within two weeks, the oldest first. */
    @Allowed(record = REVIEW, action = LIST)
    public List<ReviewRow> due(int limit) {
        return entities.createQuery(
                        "SELECT r, p, v, (SELECT COUNT(a) FROM ReviewAnswer a WHERE a.reviewId = r.id)"
                                + " FROM MatchReview r JOIN Match m ON m.id = r.matchId"
                                + " JOIN Person p ON p.id = m.personId JOIN Volunteer v ON v.id = m.volunteerId"
                                + " WHERE r.doneAt IS NULL AND r.calledOffAt IS NULL AND r.dueOn <= :until"
                                + " ORDER BY r.dueOn, r.id",
                        Object[].class)
                .setParameter("until", LocalDate.now(clock).plusDays(DAYS_AHEAD))
                .setMaxResults(limit)
                .getResultStream()
                .map(Reviewing::row)
                .toList();
    }

    private static ReviewRow row(Object[] columns) {
        var review = (Review) columns[0];
        return new ReviewRow(
                review.id(),
                review.matchId(),
                ((Person) columns[1]).name(),
                ((Volunteer) columns[2]).name(),
                review.kind(),
                review.dueOn(),
                ((Number) columns[3]).longValue());
    }

    /** All reviews of a match, the last first. */
    @Allowed(record = REVIEW, action = LIST)
    public List<ReviewFacts> of(UUID matchId) {
        return entities.createQuery(
                        "SELECT r FROM MatchReview r WHERE r.matchId = :match ORDER BY r.dueOn DESC", Review.class)
                .setParameter("match", matchId)
                .getResultStream()
                .map(Review::facts)
                .toList();
    }

    @Allowed(record = REVIEW, action = READ)
    public ReviewTalk review(UUID reviewId) {
        return new ReviewTalk(get(reviewId).facts(), answers(reviewId));
    }

    /** Writes down what somebody said; asking again with the same id changes nothing. */
    @Allowed(record = REVIEW, action = CREATE)
    public void key(UUID answerId, UUID reviewId, Party party, Said said) {
        if (entities.find(ReviewAnswer.class, answerId) != null) {
            return;
        }
        var review = get(reviewId);
        ReviewRule.REVIEW_IS_OPEN.require(review.isOpen());
        ReviewRule.HEARD_ONCE.require(answers(reviewId).stream().noneMatch(answer -> answer.party() == party));
        entities.persist(new ReviewAnswer(
                review.place(answerId, party), said, CurrentActor.get().account(), clock.instant()));
    }

    /** It was held, with what was agreed; while the match goes on the next one is due in half a year. */
    @Allowed(record = REVIEW, action = UPDATE)
    public void hold(UUID reviewId, String agreed) {
        var review = get(reviewId);
        if (!review.isOpen()) {
            return;
        }
        review.hold(agreed, !answers(reviewId).isEmpty(), CurrentActor.get().account(), clock.instant());
        var match = matches.get(review.matchId());
        var introduced = match.introducedOn();
        if (match.isOpen() && introduced != null) {
            var next = ReviewKind.next(introduced, review.dueOn(), LocalDate.now(clock));
            entities.persist(new Review(match.owner(), match.id(), ReviewKind.SIX_MONTHS, next));
        }
    }

    /** What is to do after the ending of a match, in the order in which it is due. */
    @Allowed(record = REVIEW, action = LIST)
    public List<EndingStepFacts> endingOf(UUID matchId) {
        return entities.createQuery(
                        "SELECT s FROM EndingStep s WHERE s.matchId = :match ORDER BY s.dueOn, s.id", EndingStep.class)
                .setParameter("match", matchId)
                .getResultStream()
                .map(EndingStep::facts)
                .toList();
    }

    /** What is to do after all endings, the oldest first. */
    @Allowed(record = REVIEW, action = LIST)
    public List<EndingStepRow> endings(int limit) {
        return entities.createQuery(
                        "SELECT s, m, p, v FROM EndingStep s JOIN Match m ON m.id = s.matchId"
                                + " JOIN Person p ON p.id = m.personId JOIN Volunteer v ON v.id = m.volunteerId"
                                + " WHERE s.doneAt IS NULL ORDER BY s.dueOn, s.id",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(Reviewing::stepRow)
                .toList();
    }

    private static EndingStepRow stepRow(Object[] columns) {
        var step = ((EndingStep) columns[0]).facts();
        return new EndingStepRow(
                step.id(),
                ((org.kith.matching.Match) columns[1]).id(),
                ((Person) columns[2]).name(),
                ((Volunteer) columns[3]).name(),
                step.task(),
                step.dueOn());
    }

    /** It is done. */
    @Allowed(record = REVIEW, action = UPDATE)
    public void done(UUID stepId, @Nullable String note) {
        Optional.ofNullable(entities.find(EndingStep.class, stepId))
                .orElseThrow(NotFound::new)
                .done(note, CurrentActor.get().account(), clock.instant());
    }

    private List<AnswerFacts> answers(UUID reviewId) {
        return entities.createQuery(
                        "SELECT a FROM ReviewAnswer a WHERE a.reviewId = :review ORDER BY a.answeredAt",
                        ReviewAnswer.class)
                .setParameter("review", reviewId)
                .getResultStream()
                .map(ReviewAnswer::facts)
                .toList();
    }

    private Review get(UUID id) {
        return Optional.ofNullable(entities.find(Review.class, id)).orElseThrow(NotFound::new);
    }
}
