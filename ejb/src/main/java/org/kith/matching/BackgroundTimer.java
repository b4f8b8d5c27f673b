package org.kith.matching;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
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

/** Goes on with what a restart or a fault has stopped: whoever asked is not asked to ask again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackgroundTimer {
    private static final Logger LOG = Logger.getLogger(BackgroundTimer.class.getName());

    /** Work that has not moved for so long has nobody who works on it. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Instance<BackgroundRunner> runners;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        try {
            for (var city : cities()) {
                CurrentActor.run(Actor.jobOf(city), this::goOn);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "What stopped could not be looked for; the next look tries again.", failed);
        }
    }

    private void goOn() {
        var since = silentSince(clock.instant());
        for (var runner : runners) {
            runner.stopped(entities, since).forEach(work -> runner.begin(work.id(), work.by()));
        }
    }

    /** Work that moved last before this moment has stopped. */
    public static Instant silentSince(Instant now) {
        return now.minus(SILENCE);
    }

    private List<UUID> cities() {
        return entities.createQuery("SELECT c.id FROM PlannedCity c", UUID.class)
                .getResultList();
    }
}
