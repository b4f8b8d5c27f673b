package org.kith.people.notice;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void run() {
        if (!mailServer.isThere() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            for (var city : cities.all()) {
                CurrentActor.run(Actor.jobOf(city), () -> sending.take().forEach(this::send));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "E-mails could not be sent; the next run tries again.", failed);
        } finally {
            running.set(false);
        }
    }

    // The log names the notice only: what the mail server says may repeat an address.
    private void send(Letter letter) {
        try {
            mailServer.send(letter);
            sending.sent(letter.id());
        } catch (MessagingException failed) {
            LOG.log(Level.WARNING, "notice {0} was not taken: {1}", new Object[] {
                letter.id(), failed.getClass().getSimpleName()
            });
        }
    }
}
