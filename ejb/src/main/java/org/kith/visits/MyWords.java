package org.kith.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.StoredProcedureQuery;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.NotFound;
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

    /** @throws NotFound when it was never a visit of the volunteer, or longer ago than a month */
    MyVisitPlace place(UUID visitId) {
        var asked = entities.createStoredProcedureQuery("visit_place")
                .registerStoredProcedureParameter(1, String.class, ParameterMode.IN)
                .registerStoredProcedureParameter(2, String.class, ParameterMode.OUT)
                .registerStoredProcedureParameter(3, String.class, ParameterMode.OUT)
                .registerStoredProcedureParameter(4, String.class, ParameterMode.OUT)
                .setParameter(1, visitId.toString());
        asked.execute();
        if (asked.getOutputParameterValue(2) == null) {
            throw new NotFound();
        }
        return new MyVisitPlace(visitId, id(asked, 2), new Owner(id(asked, 3), id(asked, 4)));
    }

    private static UUID id(StoredProcedureQuery asked, int position) {
        return UUID.fromString((String) asked.getOutputParameterValue(position));
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
