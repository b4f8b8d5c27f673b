package org.kith.matching.asking;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.partnership.ServedCities;

/** Looks every hour, for each partnership as the service itself, for proposals with which nothing goes on. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchTimer {
    private static final Logger LOG = Logger.getLogger(WatchTimer.class.getName());

    @Inject
    private ServedCities cities;

    @Inject
    private WatchingProposals watching;

    @Schedule(hour = "*", minute = "7", second = "30", persistent = false)
    void look() {
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), () -> watching.raise());
            }
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "Proposals that stand still could not be looked for; the next look tries again.",
                    failed);
        }
    }
}
