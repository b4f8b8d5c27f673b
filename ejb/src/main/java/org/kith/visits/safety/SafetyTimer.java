package org.kith.visits.safety;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.partnership.ServedCities;

/** Looks twice a minute whether somebody has not come out, for each partnership as the service itself. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SafetyTimer {
    private static final Logger LOG = Logger.getLogger(SafetyTimer.class.getName());
    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private ServedCities cities;

    @Inject
    private Escalating escalating;

    @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
    void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), escalating::tell);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Nobody could be told who is not out; the next run tries again.", failed);
        } finally {
            running.set(false);
        }
    }
}
