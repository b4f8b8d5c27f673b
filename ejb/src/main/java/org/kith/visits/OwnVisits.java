package org.kith.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.NotFound;

/** The visits of the acting person. */
@Dependent
class OwnVisits {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected OwnVisits() {}

    OwnVisits(EntityManager entities) {
        this.entities = entities;
    }

    OwnVisit get(UUID id) {
        return Optional.ofNullable(entities.find(OwnVisit.class, id)).orElseThrow(NotFound::new);
    }

    List<OwnVisit> between(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "SELECT v FROM OwnVisit v WHERE v.day BETWEEN :from AND :until ORDER BY v.day DESC, v.startsAt",
                        OwnVisit.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** First names of those who come, by match. */
    List<OwnMatch> matches() {
        return entities.createQuery("SELECT m FROM OwnVisitingMatch m", OwnMatch.class)
                .getResultList();
    }
}
