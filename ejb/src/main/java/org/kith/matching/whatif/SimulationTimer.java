package org.kith.matching.whatif;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;

/** Goes on with simulations that a restart or a fault has stopped: whoever asked is not asked to ask again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulationTimer {
    private static final Logger LOG = Logger.getLogger(SimulationTimer.class.getName());

    /** One that has not moved for so long has nobody who works on it. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private SimulationRunner runner;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        try {
            for (var city : cities()) {
                CurrentActor.run(Actor.jobOf(city), () -> stopped().forEach(run -> runner.begin(run.id(), run.by())));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "Simulations that stopped could not be looked for; the next look tries again.", failed);
        }
    }

    private List<JobSimulation> stopped() {
        return stopped(entities, clock.instant());
    }

    static List<JobSimulation> stopped(EntityManager entities, Instant now) {
        return entities.createQuery(
                        "SELECT r FROM JobSimulation r WHERE r.beatAt < :silent ORDER BY r.id", JobSimulation.class)
                .setParameter("silent", now.minus(SILENCE))
                .getResultList();
    }

    private List<UUID> cities() {
        return entities.createQuery("SELECT c.id FROM PlannedCity c", UUID.class)
                .getResultList();
    }
}
