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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.people.notice.Notices;
import org.kith.people.notice.PartnerStaff;
import org.kith.people.notice.StaffToTell;

/** The service telling coordinators and managers on Monday what the week came to and what waits. Numbers only, no name. */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TellingTheWeek {
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final String FIGURES = "SELECT NEW org.kith.visits.care.WeekFigures(v.ownerPartnerId,"
            + " SUM(CASE WHEN v.outcome = org.kith.visits.VisitOutcome.HAPPENED THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN v.outcome = org.kith.visits.VisitOutcome.DID_NOT_HAPPEN THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN v.outcome IS NULL THEN 1 ELSE 0 END)) FROM JobVisit v WHERE v.cancelledAt IS NULL"
            + " AND v.day BETWEEN :from AND :until GROUP BY v.ownerPartnerId";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Notices notices;

    @Inject
    private PartnerStaff staff;

    @Inject
    private Clock clock;

    public TellingTheWeek() {}

    TellingTheWeek(EntityManager entities, Notices notices, PartnerStaff staff, Clock clock) {
        this.entities = entities;
        this.notices = notices;
        this.staff = staff;
        this.clock = clock;
    }

    /** Once a week: a server that was down on Monday tells it on the first day on which it runs. */
    @Allowed(record = NOTICE, action = CREATE)
    public void tell() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Clocks.CITY);
        if (now.toLocalTime().isBefore(FROM)) {
            return;
        }
        var monday = now.toLocalDate().with(DayOfWeek.MONDAY);
        var week = week(monday.minusWeeks(1));
        var warnings =
                count("SELECT w.ownerPartnerId, COUNT(w) FROM JobWarning w WHERE w.answeredAt IS NULL AND w.matchId"
                        + " IN (SELECT m.id FROM JobMatch m WHERE m.lastDay IS NULL) GROUP BY w.ownerPartnerId");
        var reviews = entities.createQuery(
                        "SELECT r.ownerPartnerId, COUNT(r) FROM JobReview r WHERE r.dueOn <= :until GROUP BY"
                                + " r.ownerPartnerId",
                        Object[].class)
                .setParameter("until", monday.plusWeeks(2))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        for (var one : staff.all()) {
            if (one.role() == Role.COORDINATOR || one.role() == Role.PARTNER_MANAGER) {
                var figures = week.getOrDefault(one.partnerId(), new WeekFigures(one.partnerId(), 0L, 0L, 0L));
                tell(
                        one,
                        monday,
                        figures,
                        warnings.getOrDefault(one.partnerId(), 0L),
                        reviews.getOrDefault(one.partnerId(), 0L));
            }
        }
    }

    private void tell(StaffToTell one, LocalDate monday, WeekFigures week, long warnings, long reviews) {
        var about = UUID.nameUUIDFromBytes((one.partnerId() + "week" + monday).getBytes(StandardCharsets.UTF_8));
        notices.tellStaff(
                one.owner(),
                one.name(),
                one.email(),
                about,
                CareNotice.TO_STAFF_WEEK,
                one.name(),
                one.partnerName(),
                week.confirmed(),
                week.assumed(),
                week.missed(),
                warnings,
                reviews);
    }

    private Map<UUID, WeekFigures> week(LocalDate monday) {
        return entities.createQuery(FIGURES, WeekFigures.class)
                .setParameter("from", monday)
                .setParameter("until", monday.plusDays(6))
                .getResultStream()
                .collect(Collectors.toMap(WeekFigures::partnerId, Function.identity()));
    }

    private Map<UUID, Long> count(String query) {
        return entities.createQuery(query, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
