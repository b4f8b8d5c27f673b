package org.kith.visits.safety;

import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.SAFETY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;

/**
 * The service watching that whoever went in comes out: half an hour after the planned end it asks the volunteer, after an hour
 * it tells the partner's staff, and then those on call, one every quarter of an hour. When the volunteer says to be well after
 * all, whoever was told is told that too. What is due follows from the rows alone: a restart loses nothing and tells nobody
 * twice.
 */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Escalating {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Clocks.CITY);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Notices notices;

    @Inject
    private PartnerStaff staff;

    @Inject
    private Clock clock;

    public Escalating() {}

    Escalating(EntityManager entities, Notices notices, PartnerStaff staff, Clock clock) {
        this.entities = entities;
        this.notices = notices;
        this.staff = staff;
        this.clock = clock;
    }

    /** Tells whoever has to know now. */
    @Allowed(record = SAFETY, action = UPDATE)
    public void tell() {
        var now = clock.instant();
        for (var watch : entities.createQuery("SELECT w FROM JobSafetyWatch w", JobWatch.class)
                .getResultList()) {
            if (watch.isToAskAt(now)) {
                ask(watch, now);
            }
            if (watch.isToTellAt(now)) {
                tellStaff(watch, now);
            } else if (watch.isToPassOnAt(now)) {
                passOn(watch, now);
            } else if (watch.isToTellWellAt(now)) {
                tellWell(watch, now);
            }
        }
    }

    private void ask(JobWatch watch, Instant now) {
        watch.askedNow(now);
        var volunteer = entities.find(WatchedVolunteer.class, watch.volunteerId());
        if (volunteer != null) {
            notices.tellByItself(
                    watch.owner(),
                    volunteer.addressee(),
                    once(watch, watch.dueAt()),
                    SafetyNotice.TO_VOLUNTEER_ARE_YOU_WELL,
                    volunteer.firstName(),
                    TIME.format(watch.dueAt()));
        }
    }

    private void tellStaff(JobWatch watch, Instant now) {
        watch.toldNow(now);
        staff.all().stream()
                .filter(one -> one.owner().equals(watch.owner()))
                .forEach(one -> notices.tellStaff(
                        watch.owner(),
                        one.name(),
                        one.email(),
                        once(watch, watch.alarmSince()),
                        SafetyNotice.TO_STAFF_NOT_OUT,
                        one.name(),
                        one.partnerName()));
    }

    private void passOn(JobWatch watch, Instant now) {
        var line = line(watch);
        int told = watch.onCallStep();
        if (told < line.size()) {
            watch.passOn(now);
            var next = line.get(told).addressee();
            notices.tellByItself(
                    watch.owner(),
                    next,
                    once(watch, watch.alarmSince()),
                    SafetyNotice.TO_ON_CALL_NOT_OUT,
                    next.name(),
                    TIME.format(now));
        }
    }

    private void tellWell(JobWatch watch, Instant now) {
        watch.toldWellNow(now);
        var about = once(watch, now);
        staff.all().stream()
                .filter(one -> one.owner().equals(watch.owner()))
                .forEach(one -> notices.tellStaff(
                        watch.owner(), one.name(), one.email(), about, SafetyNotice.TO_ALL_SAYS_WELL, one.name()));
        line(watch).stream()
                .limit(watch.onCallStep())
                .map(JobOnCall::addressee)
                .forEach(one ->
                        notices.tellByItself(watch.owner(), one, about, SafetyNotice.TO_ALL_SAYS_WELL, one.name()));
    }

    // Each alarm of a visit is told once to each.
    private static UUID once(JobWatch watch, Instant since) {
        return UUID.nameUUIDFromBytes((watch.id() + " " + since).getBytes(StandardCharsets.UTF_8));
    }

    private List<JobOnCall> line(JobWatch watch) {
        return entities.createQuery("SELECT c FROM JobOnCall c ORDER BY c.place, c.name, c.id", JobOnCall.class)
                .getResultStream()
                .filter(one -> one.owner().equals(watch.owner()))
                .toList();
    }
}
