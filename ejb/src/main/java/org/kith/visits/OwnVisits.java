package org.kith.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Nullable
    OwnWord word(UUID id) {
        return entities.find(OwnWord.class, id);
    }

    /** The visits that the person has spoken of, rightly or not. */
    Set<UUID> spokenOf() {
        return Set.copyOf(entities.createQuery("SELECT w.visitId FROM OwnWord w", UUID.class)
                .getResultList());
    }

    void add(OwnWord word) {
        entities.persist(word);
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
