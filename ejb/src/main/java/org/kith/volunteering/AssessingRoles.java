package org.kith.volunteering;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.CHECKS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;

/** Saying which of the partner's roles are regulated, who decided so and why. */
@Stateless
public class AssessingRoles {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public AssessingRoles() {}

    /** For tests, which have no container. */
    AssessingRoles(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** By role, the newest of each first. */
    @Allowed(record = CHECKS, action = LIST)
    public List<RoleAssessed> assessments() {
        return entities.createQuery(
                        "SELECT a FROM RoleAssessment a ORDER BY a.role, a.assessedOn DESC, a.id DESC",
                        RoleAssessment.class)
                .setMaxResults(200)
                .getResultStream()
                .map(RoleAssessment::seen)
                .toList();
    }

    /** Asking again with the same id changes nothing. */
    @Allowed(record = CHECKS, action = CREATE)
    public void assess(
            UUID id, @Nullable String role, boolean regulated, @Nullable String paragraph, LocalDate assessedOn) {
        if (entities.find(RoleAssessment.class, id) == null) {
            entities.persist(new RoleAssessment(
                    id, role, regulated, paragraph, assessedOn, CurrentActor.get(), clock.instant()));
        }
    }
}
