package org.kith.people.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who works for the partners of the partnership today, for the service that tells them. */
@Dependent
public class PartnerStaff {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected PartnerStaff() {}

    /** For tests, which have no container. */
    public PartnerStaff(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them by name, once for each part they hold. */
    public List<StaffToTell> all() {
        return entities.createQuery("SELECT s FROM JobStaff s ORDER BY s.name, s.id", JobStaff.class)
                .getResultStream()
                .map(JobStaff::facts)
                .toList();
    }
}
