package org.kith.volunteering.passport;

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

/** Looks every few minutes whether a passport ended before its day, for each partnership as the service itself. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PassportTimer {
    private static final Logger LOG = Logger.getLogger(PassportTimer.class.getName());
    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private ServedCities cities;

    @Inject
    private TellingOfPassports telling;

    @Schedule(hour = "*", minute = "3/5", persistent = false)
    void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), telling::tell);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Nobody could be told of passports that ended; the next run tries again.", failed);
        } finally {
            running.set(false);
        }
    }
}
