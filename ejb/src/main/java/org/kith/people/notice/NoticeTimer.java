package org.kith.people.notice;

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
import java.util.stream.Stream;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.partnership.ServedCities;

/** Sends what is due twice a minute, for each partnership as the service itself. What fails is tried again later. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {
    private static final Logger LOG = Logger.getLogger(NoticeTimer.class.getName());
    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private ServedCities cities;

    @Inject
    private SendingNotices sending;

    @Inject
    private MailServer mailServer;

    @Inject
    private TextGateway textGateway;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void run() {
        var carriers = Stream.<Carrier>of(mailServer, textGateway)
                .filter(Carrier::isThere)
                .toList();
        if (carriers.isEmpty() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), () -> carriers.forEach(this::send));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "E-mails could not be sent; the next run tries again.", failed);
        } finally {
            running.set(false);
        }
    }

    private void send(Carrier carrier) {
        sending.take(carrier.channel()).forEach(letter -> send(carrier, letter));
    }

    // The log names the notice only: what the other side says may repeat an address.
    private void send(Carrier carrier, Letter letter) {
        try {
            carrier.carry(letter);
            sending.sent(letter.id());
        } catch (NotCarried failed) {
            LOG.log(Level.WARNING, "notice {0} was not taken: {1}", new Object[] {letter.id(), failed.getMessage()});
        }
    }
}
