package org.kith.visits.care;

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

/** Four times an hour: reminders, signs of trouble, and once a week the digest; for each partnership as the service itself. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CareTimer {
    private static final Logger LOG = Logger.getLogger(CareTimer.class.getName());
    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private ServedCities cities;

    @Inject
    private Reminding reminding;

    @Inject
    private WritingLetters letters;

    @Inject
    private WatchingMatches watching;

    @Inject
    private TellingTheWeek week;

    @Schedule(hour = "*", minute = "4/15", persistent = false)
    void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), () -> {
                    carefully(reminding::remind);
                    carefully(letters::write);
                    carefully(watching::look);
                    carefully(week::tell);
                });
            }
        } finally {
            running.set(false);
        }
    }

    // One that fails does not keep the others from their work; the next run tries again.
    private static void carefully(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Something around visits could not be done; the next run tries again.", failed);
        }
    }
}
