package org.kith.visits.care;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.WARNING;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.kernel.Clocks;

/** The service looking for signs of trouble in the matches that go on; each sign is one warning, however often it is seen. */
@Stateless
// Of its own: the timer that calls it has one that ends when nobody acts any more.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WatchingMatches {
    private static final int WEEKS = 12;
    /** A kind of warning is not raised again so soon after the last of its kind. */
    private static final int QUIET_DAYS = 28;

    private static final String SEEN = "SELECT NEW org.kith.visits.care.SeenVisit(v.partnershipId, v.ownerPartnerId,"
            + " v.matchId, v.day, v.outcome, v.minutes, v.howItWent) FROM JobVisit v WHERE v.outcome IS NOT NULL AND"
            + " v.cancelledAt IS NULL AND v.day >= :from AND v.matchId IN (SELECT m.id FROM JobMatch m WHERE m.lastDay IS"
            + " NULL) ORDER BY v.day, v.startsAt";

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public WatchingMatches() {}

    WatchingMatches(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Looks at all matches of the partnership.
     *
     * @return how many warnings are new
     */
    @Allowed(record = WARNING, action = LIST)
    public int look() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Clocks.CITY);
        var from = today.minusWeeks(WEEKS);
        var latest = pulses(from);
        var known = known(today);
        int added = 0;
        for (var entry : visits(from).entrySet()) {
            var pulse = latest.get(entry.getKey());
            var owner = entry.getValue().get(0).owner();
            var signs = new Signs(entry.getValue())
                    .all(pulse == null ? null : pulse.feels(), pulse == null ? null : pulse.saidOn());
            for (var sign : signs) {
                if (isNew(entry.getKey(), sign, known)) {
                    entities.persist(new JobWarning(owner, entry.getKey(), sign, now));
                    added++;
                }
            }
        }
        return added;
    }

    private boolean isNew(UUID matchId, Sign sign, Map<UUID, List<WarningKind>> known) {
        return !known.getOrDefault(matchId, List.of()).contains(sign.kind())
                && entities.find(JobWarning.class, JobWarning.idOf(matchId, sign)) == null;
    }

    private Map<UUID, List<SeenVisit>> visits(LocalDate from) {
        return entities.createQuery(SEEN, SeenVisit.class)
                .setParameter("from", from)
                .getResultStream()
                .collect(Collectors.groupingBy(SeenVisit::matchId, LinkedHashMap::new, Collectors.toList()));
    }

    private Map<UUID, JobPulse> pulses(LocalDate from) {
        var latest = new HashMap<UUID, JobPulse>();
        entities.createQuery("SELECT p FROM JobPulse p WHERE p.saidAt >= :from ORDER BY p.saidAt", JobPulse.class)
                .setParameter("from", from.atStartOfDay(Clocks.CITY).toInstant())
                .getResultList()
                .forEach(pulse -> latest.put(pulse.matchId(), pulse));
        return latest;
    }

    // Open ones, and those seen lately: nobody is asked about the same thing every week.
    private Map<UUID, List<WarningKind>> known(LocalDate today) {
        var quiet = today.minusDays(QUIET_DAYS).atStartOfDay(Clocks.CITY).toInstant();
        return entities.createQuery("SELECT w FROM JobWarning w", JobWarning.class)
                .getResultStream()
                .filter(warning -> warning.isOpen() || warning.seenAt().isAfter(quiet))
                .collect(Collectors.groupingBy(
                        WarningRecord::matchId, Collectors.mapping(WarningRecord::kind, Collectors.toList())));
    }
}
