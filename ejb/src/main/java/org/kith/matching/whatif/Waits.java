package org.kith.matching.whatif;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.matching.Candidate;
import org.kith.matching.CriteriaInForce;
import org.kith.matching.Distances;
import org.kith.matching.HardRule;
import org.kith.matching.SmallestChange;
import org.kith.people.Person;
import org.kith.referrals.WaitingEntry;

/** All waits that the actor may know of: a partner's staff those of the partner, the administrator all, without identity. */
@Dependent
public class Waits {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private CityLists lists;

    protected Waits() {}

    /** For tests, which have no container. */
    public Waits(EntityManager entities) {
        this.entities = entities;
        this.lists = new CityLists(entities);
    }

    /** Every wait, over or not; an open one counts up to today. */
    public List<Wait> all(LocalDate today) {
        var waits = new ArrayList<Wait>();
        entities.createQuery(
                        "SELECT w, p FROM WaitingEntry w JOIN Person p ON p.id = w.personId ORDER BY w.waitingSince,"
                                + " w.id",
                        Object[].class)
                .getResultStream()
                .map(row -> wait((WaitingEntry) row[0], (Person) row[1], today))
                .forEach(waits::add);
        waits.addAll(lists.waits(today));
        return List.copyOf(waits);
    }

    private static Wait wait(WaitingEntry entry, Person person, LocalDate today) {
        return new Wait(
                entry.owner().partnerId(),
                entry.waitingSince(),
                entry.closedOn(),
                entry.closedReason(),
                entry.band(),
                entry.needs().mode(),
                person.identity().languages(),
                person.outwardCode(),
                today);
    }

    /** How many of those whom the administrator sees could have nobody of their partner, by the rule that leaves nobody. */
    public Map<HardRule, Long> withoutAnybody(LocalDate today) {
        var rules = CriteriaInForce.on(entities, today).rules();
        var now = lists.now();
        var offering = now.candidates().stream().collect(Collectors.groupingBy(Candidate::partner));
        var counts = new EnumMap<HardRule, Long>(HardRule.class);
        for (var seeker : now.seekers()) {
            SmallestChange.whyNobody(
                            seeker, offering.getOrDefault(seeker.partner(), List.of()), rules, Distances.ofAberdeen())
                    .ifPresent(why -> counts.merge(why.blocking(), 1L, Long::sum));
        }
        return counts;
    }
}
