package org.kith.matching.asking;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;

/** Counting why people and volunteers of the own partner said no to proposals. */
@Stateless
public class CountingDeclines {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public CountingDeclines() {}

    /** For tests, which have no container. */
    CountingDeclines(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Of proposals made within so many months. */
    @Allowed(record = MATCH, action = LIST)
    public Declines within(int months) {
        var from = LocalDate.ofInstant(clock.instant(), Clocks.CITY).minusMonths(months);
        var start = from.atStartOfDay(Clocks.CITY).toInstant();
        var reasons = new EnumMap<Side, Map<WhyNot, Long>>(Side.class);
        reasons.put(Side.PERSON, count("personWhyNot", start));
        reasons.put(Side.VOLUNTEER, count("volunteerWhyNot", start));
        var asked = entities.createQuery("SELECT COUNT(m) FROM Match m WHERE m.proposedAt >= :start", Long.class)
                .setParameter("start", start)
                .getSingleResult();
        return new Declines(from, asked, reasons);
    }

    private Map<WhyNot, Long> count(String reason, Instant start) {
        var counts = new EnumMap<WhyNot, Long>(WhyNot.class);
        entities.createQuery(
                        "SELECT m." + reason + ", COUNT(m) FROM Match m WHERE m." + reason
                                + " IS NOT NULL AND m.proposedAt >= :start GROUP BY m." + reason,
                        Object[].class)
                .setParameter("start", start)
                .getResultStream()
                .forEach(row -> counts.put((WhyNot) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
