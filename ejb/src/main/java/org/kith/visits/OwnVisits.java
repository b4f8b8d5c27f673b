package org.kith.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    void add(OwnWord word) {
        entities.persist(word);
    }

    /** The visits of these days, the last first, with the names and whether the person has spoken of them. */
    List<OwnVisitRow> between(LocalDate from, LocalDate until, LocalDate today) {
        return entities.createQuery(
                        "SELECT v, m.firstName, (SELECT COUNT(w) FROM OwnWord w WHERE w.visitId = v.id)"
                                + " FROM OwnVisit v LEFT JOIN OwnVisitingMatch m ON m.id = v.matchId"
                                + " WHERE v.day BETWEEN :from AND :until ORDER BY v.day DESC, v.startsAt",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(found -> row((OwnVisit) found[0], (String) found[1], ((Number) found[2]).longValue() > 0, today))
                .toList();
    }

    private static OwnVisitRow row(OwnVisit visit, @Nullable String firstName, boolean spokenOf, LocalDate today) {
        return new OwnVisitRow(
                visit.facts(),
                firstName,
                visit.isOpen() && !visit.day().isAfter(today),
                visit.isReported() && !spokenOf);
    }
}
