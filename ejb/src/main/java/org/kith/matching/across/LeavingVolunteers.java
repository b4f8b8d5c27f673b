package org.kith.matching.across;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.kith.access.CurrentActor;
import org.kith.volunteering.VolunteerLeft;

/** A volunteer who leaves is offered to nobody any more, and has no part in matches of other partners. */
@Dependent
class LeavingVolunteers {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private AgreeingAcross agreeing;

    @Inject
    private Clock clock;

    protected LeavingVolunteers() {}

    /** For tests, which have no container. */
    LeavingVolunteers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.agreeing = new AgreeingAcross(entities, clock);
        this.clock = clock;
    }

    void heard(@Observes VolunteerLeft left) {
        entities.createQuery(
                        "SELECT o FROM OwnOffer o WHERE o.volunteerId = :volunteer AND o.endedAt IS NULL",
                        OwnOffer.class)
                .setParameter("volunteer", left.volunteerId())
                .getResultStream()
                .forEach(offer -> offer.end(OfferEnd.VOLUNTEER_LEFT, CurrentActor.get(), clock.instant()));
        entities.createQuery(
                        "SELECT l.id FROM LentMatch l WHERE l.volunteerId = :volunteer AND l.holdsPlace = TRUE",
                        UUID.class)
                .setParameter("volunteer", left.volunteerId())
                .getResultList()
                .forEach(offer -> agreeing.part(offer, ""));
    }
}
