package org.kith.visits.care;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.NOTICE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;
import org.kith.people.notice.Addressee;
import org.kith.people.notice.Carrier;
import org.kith.people.notice.MailServer;
import org.kith.people.notice.Notices;
import org.kith.people.notice.Reminder;
import org.kith.people.notice.TextGateway;

/** The service reminding the two of a visit on the day before, from ten in the morning on. Reminding twice is reminding once. */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reminding {
    private static final LocalTime FROM = LocalTime.of(10, 0);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Notices notices;

    @Inject
    private MailServer mailServer;

    @Inject
    private TextGateway textGateway;

    @Inject
    private Clock clock;

    public Reminding() {}

    Reminding(EntityManager entities, Notices notices, MailServer mailServer, TextGateway textGateway, Clock clock) {
        this.mailServer = mailServer;
        this.textGateway = textGateway;
        this.entities = entities;
        this.notices = notices;
        this.clock = clock;
    }

    /** Puts the reminders of tomorrow's visits into the outbox, where they are tried until they leave. */
    @Allowed(record = NOTICE, action = CREATE)
    public void remind() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Clocks.CITY);
        if (now.toLocalTime().isBefore(FROM)) {
            return;
        }
        var tomorrow = now.toLocalDate().plusDays(1);
        var carriers = List.<Carrier>of(mailServer, textGateway);
        entities.createQuery("SELECT r FROM JobReminder r WHERE r.day = :day ORDER BY r.id", JobReminder.class)
                .setParameter("day", tomorrow)
                .getResultList()
                .forEach(visit -> remind(visit, tomorrow, carriers));
    }

    private void remind(JobReminder visit, LocalDate day, List<Carrier> carriers) {
        tell(visit, day, visit.volunteer(), visit.person(), CareNotice.TO_VOLUNTEER_VISIT_TOMORROW, carriers);
        tell(visit, day, visit.person(), visit.volunteer(), CareNotice.TO_PERSON_VISIT_TOMORROW, carriers);
    }

    private void tell(
            JobReminder visit, LocalDate day, Addressee to, Addressee other, CareNotice kind, List<Carrier> carriers) {
        notices.remind(
                visit.owner(),
                to,
                new Reminder(visit.id(), kind, visit.startsAtMoment()),
                carriers,
                to.name(),
                visit.partnerName(),
                visit.partnerPhone(),
                other.name(),
                DAY.format(day),
                TIME.format(visit.startsAt()));
    }
}
