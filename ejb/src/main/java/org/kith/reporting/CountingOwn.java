package org.kith.reporting;

import static org.kith.access.Action.READ;
import static org.kith.access.Record.DASHBOARD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;

/** The own partner's figures: exact and of today, because the partner holds the records. */
@Stateless
public class CountingOwn {
    private static final int MONTHS = 12;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public CountingOwn() {}

    /** For tests, which have no container. */
    CountingOwn(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Allowed(record = DASHBOARD, action = READ)
    public OwnFigures figures() {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.CITY);
        var year = today.minusYears(1);
        return new OwnFigures(
                referrals(Quarter.of(today)),
                waiting(today),
                matches("m.introducedOn IS NOT NULL AND m.endedOn IS NULL AND m.introducedOn <= :day", today),
                matches("m.introducedOn > :day", year),
                matches("m.introducedOn IS NOT NULL AND m.endedOn > :day", year),
                visits(today));
    }

    private Map<Quarter, Long> referrals(Quarter running) {
        var quarters = running.last(5);
        var counts = new LinkedHashMap<Quarter, Long>();
        quarters.forEach(quarter -> counts.put(quarter, 0L));
        entities.createQuery("SELECT r.receivedAt FROM Referral r WHERE r.receivedAt >= :first", Instant.class)
                .setParameter(
                        "first",
                        quarters.get(0).firstDay().atStartOfDay(Clocks.CITY).toInstant())
                .getResultStream()
                .map(moment -> Quarter.of(LocalDate.ofInstant(moment, Clocks.CITY)))
                .forEach(quarter -> counts.computeIfPresent(quarter, (each, n) -> n + 1));
        return counts;
    }

    private Map<String, Long> waiting(LocalDate today) {
        var counts = new LinkedHashMap<String, Long>();
        BoardTables.WAITED.forEach(label -> counts.put(label, 0L));
        entities.createQuery("SELECT w.waitingSince FROM WaitingEntry w WHERE w.closedOn IS NULL", LocalDate.class)
                .getResultStream()
                .map(since -> BoardTables.waited(ChronoUnit.DAYS.between(since, today)))
                .forEach(label -> counts.merge(label, 1L, Long::sum));
        return counts;
    }

    private long matches(String condition, LocalDate day) {
        return entities.createQuery("SELECT COUNT(m) FROM Match m WHERE " + condition, Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** From the roll-up: one line for each month and kind, however many visits there are. */
    List<OwnFigures.Month> visits(LocalDate today) {
        var months = new TreeMap<LocalDate, Map<String, Long>>();
        entities.createQuery("SELECT v FROM VisitMonth v WHERE v.month > :first AND v.month <= :last", VisitMonth.class)
                .setParameter("first", today.withDayOfMonth(1).minusMonths(MONTHS))
                .setParameter("last", today)
                .getResultStream()
                .forEach(each -> months.computeIfAbsent(each.month(), month -> new TreeMap<>())
                        .put(each.kind(), each.visits()));
        var all = new ArrayList<OwnFigures.Month>();
        months.forEach((month, kinds) -> all.add(new OwnFigures.Month(
                month,
                kinds.getOrDefault("HAPPENED", 0L),
                kinds.getOrDefault("DID_NOT_HAPPEN", 0L),
                kinds.getOrDefault("NOT_TOLD", 0L))));
        return all;
    }
}
