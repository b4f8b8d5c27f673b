package org.kith.partnership;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The partnerships of this installation, for the jobs that go through all of them. */
@Dependent
public class ServedCities {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    public List<UUID> all() {
        return entities.createQuery("SELECT c FROM ServedCity c", ServedCity.class)
                .getResultStream()
                .map(ServedCity::id)
                .toList();
    }
}
