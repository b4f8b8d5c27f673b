package org.kith.matching.review;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.REVIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Duplicate;
import org.kith.kernel.NotFound;

/** A volunteer, a person or a carer saying at a review how it is; nobody of them reads what the others said. */
@Stateless
public class BeingHeard {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public BeingHeard() {}

    BeingHeard(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The reviews that ask me, the first due first. */
    @Allowed(record = REVIEW, action = READ)
    public List<Asking> asked() {
        return entities.createQuery(
                        isVolunteer()
                                ? "SELECT r, (SELECT COUNT(a) FROM MyReviewAnswer a WHERE a.reviewId = r.id)"
                                        + " FROM MyReview r ORDER BY r.dueOn"
                                : "SELECT r, (SELECT COUNT(a) FROM OwnReviewAnswer a WHERE a.reviewId = r.id)"
                                        + " FROM OwnReview r ORDER BY r.dueOn",
                        Object[].class)
                .getResultStream()
                .map(row -> ((AskedReview) row[0]).facts(((Number) row[1]).longValue() > 0))
                .toList();
    }

    @Allowed(record = REVIEW, action = READ)
    public Asking asked(UUID reviewId) {
        return get(reviewId).facts(!parties(reviewId).isEmpty());
    }

    /**
     * How it is; asking again with the same id changes nothing.
     *
     * @param asCarer a carer answers for themselves, on the page of the person for whom they act
     */
    @Allowed(record = REVIEW, action = CREATE)
    public void say(UUID answerId, UUID reviewId, boolean asCarer, Said said) {
        var actor = CurrentActor.get();
        var party = isVolunteer() ? Party.VOLUNTEER : asCarer ? Party.CARER : Party.PERSON;
        if (hasSaid(answerId)) {
            return;
        }
        var place = get(reviewId).place(answerId, party);
        ReviewRule.HEARD_ONCE.require(!parties(reviewId).contains(party));
        keep(
                isVolunteer()
                        ? new MyReviewAnswer(place, said, actor.account(), clock.instant())
                        : new OwnReviewAnswer(place, said, actor.account(), clock.instant()));
    }

    // What a coordinator wrote down for somebody is not shown to them, and they are heard once all the same.
    private void keep(Object answer) {
        try {
            entities.persist(answer);
            entities.flush();
        } catch (PersistenceException refused) {
            ReviewRule.HEARD_ONCE.require(!Duplicate.isBehind(refused));
            throw refused;
        }
    }

    private boolean hasSaid(UUID answerId) {
        return isVolunteer()
                ? entities.find(MyReviewAnswer.class, answerId) != null
                : entities.find(OwnReviewAnswer.class, answerId) != null;
    }

    private List<Party> parties(UUID reviewId) {
        return entities.createQuery(
                        isVolunteer()
                                ? "SELECT a.party FROM MyReviewAnswer a WHERE a.reviewId = :review"
                                : "SELECT a.party FROM OwnReviewAnswer a WHERE a.reviewId = :review",
                        Party.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    private AskedReview get(UUID id) {
        AskedReview found = isVolunteer() ? entities.find(MyReview.class, id) : entities.find(OwnReview.class, id);
        return Optional.ofNullable(found).orElseThrow(NotFound::new);
    }

    private static boolean isVolunteer() {
        return CurrentActor.get().role() == Role.VOLUNTEER;
    }
}
