package org.kith.visits.planning;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.ABSENCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.visits.PlanningVisits;

/** People who are away for some days: their visits are let go, and come back when the days are called off. */
@Stateless
public class Holidays {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private PlanningVisits planning;

    @Inject
    private Clock clock;

    /** Days away of a person that are still to come or go on. */
    @Allowed(record = ABSENCE, action = LIST)
    public List<DaysAway> of(UUID personId) {
        var person = people.get(personId);
        return entities.createQuery(
                        "SELECT a FROM PersonAway a WHERE a.personId = :person AND a.calledOffAt IS NULL"
                                + " AND a.untilDay >= :today ORDER BY a.fromDay",
                        PersonAway.class)
                .setParameter("person", person.id())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(PersonAway::days)
                .toList();
    }

    /** The person will be away. The same id twice is one holiday. */
    @Allowed(record = ABSENCE, action = CREATE)
    public void add(UUID personId, DaysAway days) {
        if (entities.find(PersonAway.class, days.id()) == null) {
            var owner = people.get(personId).owner();
            var by = CurrentActor.get().account();
            entities.persist(new PersonAway(days.id(), owner, personId, days, by, clock.instant()));
            planning.followPerson(personId);
        }
    }

    /** The person is there after all. */
    @Allowed(record = ABSENCE, action = END)
    public void callOff(UUID awayId) {
        var away = Optional.ofNullable(entities.find(PersonAway.class, awayId)).orElseThrow(NotFound::new);
        away.callOff(clock.instant());
        planning.followPerson(away.personId());
    }

    /** My own days away that are still to come or go on. */
    @Allowed(record = ABSENCE, action = LIST)
    public List<DaysAway> mine() {
        return entities.createQuery(
                        "SELECT a FROM OwnPersonAway a WHERE a.calledOffAt IS NULL AND a.untilDay >= :today"
                                + " ORDER BY a.fromDay",
                        OwnPersonAway.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(OwnPersonAway::days)
                .toList();
    }

    /** I will be away; within the hour nobody is expected to come on these days. */
    @Allowed(record = ABSENCE, action = CREATE)
    public void addMine(DaysAway days) {
        if (entities.find(OwnPersonAway.class, days.id()) == null) {
            var me = CurrentActor.get();
            var person = Objects.requireNonNull(me.personId());
            entities.persist(new OwnPersonAway(days.id(), me.owner(), person, days, me.account(), clock.instant()));
        }
    }

    /** I am there after all. */
    @Allowed(record = ABSENCE, action = END)
    public void callOffMine(UUID awayId) {
        Optional.ofNullable(entities.find(OwnPersonAway.class, awayId))
                .orElseThrow(NotFound::new)
                .callOff(clock.instant());
    }
}
