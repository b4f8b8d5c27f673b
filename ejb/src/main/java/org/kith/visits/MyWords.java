package org.kith.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.Owner;

/** What the acting volunteer said of visits. */
@Dependent
class MyWords {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected MyWords() {}

    MyWords(EntityManager entities) {
        this.entities = entities;
    }

    Optional<MyWord> find(UUID id) {
        return Optional.ofNullable(entities.find(MyWord.class, id));
    }

    /** Empty when it was never a visit of the volunteer, or longer ago than a month. */
    Optional<MyVisitPlace> place(UUID visitId, UUID wordId) {
        // The procedure answers with rows: for values handed back in parameters the driver reads the procedure's body,
        // and up to MariaDB 11.2 no right less than that to read every body lets it.
        List<?> found = entities.createStoredProcedureQuery("visit_place")
                .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(2, String.class, ParameterMode.IN)
                .setParameter(1, visitId.toString())
                .setParameter(2, wordId.toString())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(place -> new MyVisitPlace(
                        visitId, id(place[0]), new Owner(id(place[1]), id(place[2])), isTrue(place[3])))
                .findFirst();
    }

    private static boolean isTrue(Object number) {
        return ((Number) number).intValue() == 1;
    }

    private static UUID id(Object text) {
        return UUID.fromString((String) text);
    }

    /** The last word on a visit. */
    Optional<MyWord> lastOn(UUID visitId) {
        return entities.createQuery(
                        "SELECT w FROM MyWord w WHERE w.visitId = :visit ORDER BY w.receivedAt DESC, w.id DESC",
                        MyWord.class)
                .setParameter("visit", visitId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(MyWord word) {
        entities.persist(word);
    }
}
