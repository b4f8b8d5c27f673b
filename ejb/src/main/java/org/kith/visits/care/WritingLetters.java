package org.kith.visits.care;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.NOTICE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;
import org.kith.people.notice.Notices;
import org.kith.people.notice.Reminder;

/**
 * The service writing to those who chose letters which visits are planned next week: from Wednesday to Friday, so that staff can
 * print and post it in time. One letter for each person and week.
 */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WritingLetters {
    private static final LocalTime FROM = LocalTime.of(10, 0);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    public WritingLetters() {}

    WritingLetters(EntityManager entities, Notices notices, Clock clock) {
        this.entities = entities;
        this.notices = notices;
        this.clock = clock;
    }

    /** Puts the letters about next week's visits with those that staff print and post. */
    @Allowed(record = NOTICE, action = CREATE)
    public void write() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Clocks.CITY);
        var day = now.getDayOfWeek();
        if (day.compareTo(DayOfWeek.WEDNESDAY) < 0
                || day.compareTo(DayOfWeek.FRIDAY) > 0
                || now.toLocalTime().isBefore(FROM)) {
            return;
        }
        var monday = now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        entities.createQuery(
                        "SELECT v FROM JobLetter v WHERE v.day BETWEEN :monday AND :sunday ORDER BY v.startsAtMoment,"
                                + " v.id",
                        JobLetter.class)
                .setParameter("monday", monday)
                .setParameter("sunday", monday.plusDays(6))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        // Written in the name of the partner that plans them.
                        visit -> visit.personId() + " " + visit.owner().partnerId(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((whom, visits) -> write(once(whom + " " + monday), visits));
    }

    private void write(UUID aboutId, List<JobLetter> visits) {
        var first = visits.get(0);
        notices.write(
                first.owner(),
                first.person(),
                new Reminder(
                        aboutId,
                        CareNotice.TO_PERSON_VISITS_BY_LETTER,
                        visits.get(visits.size() - 1).startsAtMoment()),
                first.greeting(),
                first.partnerName(),
                first.partnerPhone(),
                visits.stream().map(WritingLetters::line).collect(Collectors.joining("\n")));
    }

    private static String line(JobLetter visit) {
        return WHEN.format(visit.day().atTime(visit.startsAt())) + ": " + visit.volunteerName();
    }

    private static UUID once(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
