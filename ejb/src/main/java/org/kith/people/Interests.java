package org.kith.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The interests of the actor's partnership: those the product ships and what the partnership added. */
@Dependent
public class Interests {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Interests() {}

    /** For tests, which have no container. */
    public Interests(EntityManager entities) {
        this.entities = entities;
    }

    /** The whole list, in one query. */
    public Vocabulary vocabulary() {
        return Vocabulary.interests()
                .with(entities.createQuery("SELECT i FROM Interest i ORDER BY i.code", Interest.class)
                        .getResultStream()
                        .map(Interest::added)
                        .toList());
    }

    Optional<NewInterest> find(String code) {
        return entities.createQuery("SELECT i FROM NewInterest i WHERE i.code = :code", NewInterest.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(NewInterest interest) {
        entities.persist(interest);
    }
}
