package org.kith.people.likeness;

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

/** Compares every night, each partnership for itself. What two servers find at once meets the unique key. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LikenessTimer {
    private static final Logger LOG = Logger.getLogger(LikenessTimer.class.getName());

    @Inject
    private ServedCities cities;

    @Inject
    private LookingForLikenesses looking;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void nightly() {
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), looking::look);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "People could not be compared; the next night tries again.", failed);
        }
    }
}
