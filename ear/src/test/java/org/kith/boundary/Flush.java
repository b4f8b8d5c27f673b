package org.kith.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Sends to the database what a use case has changed: a transaction that is taken back would never do so by itself. */
@Dependent
class Flush {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    void now() {
        entities.flush();
    }
}
