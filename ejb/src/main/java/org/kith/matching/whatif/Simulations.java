package org.kith.matching.whatif;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.NotFound;
import org.kith.kernel.RowLock;

/** The simulated years of the actor's partnership; the scoped view decides which these are. */
@Dependent
class Simulations {
    private static final int MOST = 30;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected Simulations() {}

    /** For tests, which have no container. */
    Simulations(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Simulation> find(UUID id) {
        return Optional.ofNullable(entities.find(Simulation.class, id));
    }

    /** @throws NotFound when there is no such simulation for this actor */
    Simulation get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** With its row locked until the end of the transaction. */
    Simulation claim(UUID id) {
        RowLock.claim(entities, "simulation", id);
        return get(id);
    }

    void add(Simulation simulation) {
        entities.persist(simulation);
    }

    /** The newest first. */
    List<SimulationSeen> list() {
        return entities.createQuery(
                        "SELECT s FROM Simulation s ORDER BY s.work.askedAt DESC, s.id DESC", Simulation.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Simulation::seen)
                .toList();
    }
}
