package org.kith.visits;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.partnership.ServedCities;

/**
 * Wakes the job that expects visits: soon after the start and every hour, for each partnership as the service itself. What one
 * run misses the next one does; what two servers do at once meets the unique key and is done by the other.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitTimer {
    private static final Logger LOG = Logger.getLogger(VisitTimer.class.getName());
    private static final long SOON = 20_000;
    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private ServedCities cities;

    @Resource
    private TimerService timers;

    @Inject
    private Expecting expecting;

    @Inject
    private Reconciling reconciling;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(SOON, new TimerConfig("expect-visits", false));
    }

    @Timeout
    void soon() {
        run();
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void hourly() {
        run();
    }

    private void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), this::expectOnce);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Visits could not be expected; the next run tries again.", failed);
        } finally {
            running.set(false);
        }
    }

    private void expectOnce() {
        if (!expecting.mayRun()) {
            return;
        }
        try {
            int added = expecting.expectVisits();
            int settled = reconciling.reconcile();
            LOG.log(Level.FINE, "{0} visits expected, {1} settled", new Object[] {added, settled});
        } finally {
            expecting.hasRun();
        }
    }
}
