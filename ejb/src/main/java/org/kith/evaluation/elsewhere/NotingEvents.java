package org.kith.evaluation.elsewhere;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.EXTERNAL_EVENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.kernel.NotFound;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.people.Timeline;

/** Noting what happened to people elsewhere, and counting it. */
@Stateless
public class NotingEvents {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public NotingEvents() {}

    NotingEvents(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** Of whom it is noted. */
    @Allowed(record = EXTERNAL_EVENT, action = READ)
    public PersonName whom(UUID personId) {
        var person = people.get(personId);
        return new PersonName(personId, person.reference(), person.name());
    }

    /** What happened to a person of the own partner, the latest first, with what was struck out. */
    @Allowed(record = EXTERNAL_EVENT, action = READ)
    public List<EventFacts> of(UUID personId) {
        return facts(
                entities.createQuery("SELECT e FROM ExternalEvent e WHERE e.personId = :person", ExternalEvent.class)
                        .setParameter("person", personId)
                        .getResultList());
    }

    /** What is kept of what happened to the person who is signed in. */
    @Allowed(record = EXTERNAL_EVENT, action = READ)
    public List<EventFacts> mine() {
        return facts(entities.createQuery("SELECT e FROM OwnExternalEvent e", OwnExternalEvent.class)
                .getResultList());
    }

    private static List<EventFacts> facts(List<? extends EventRecord> records) {
        return records.stream()
                .map(EventRecord::facts)
                .sorted(Comparator.comparing((EventFacts one) -> one.event().happenedOn())
                        .reversed())
                .toList();
    }

    /** Something happened. The same id again changes nothing. */
    @Allowed(record = EXTERNAL_EVENT, action = CREATE)
    public void note(UUID personId, UUID eventId, @Valid NewEvent event) {
        var person = people.claim(personId);
        if (entities.find(ExternalEvent.class, eventId) == null) {
            entities.persist(
                    new ExternalEvent(eventId, person, event, CurrentActor.get().account(), clock.instant()));
            timeline.add(personId, ElsewhereEvent.EXTERNAL_EVENT_NOTED, null);
        }
    }

    /** It was noted by mistake. It stays readable and no longer counts. Again changes nothing. */
    @Allowed(record = EXTERNAL_EVENT, action = UPDATE)
    public void strike(UUID eventId) {
        var event =
                Optional.ofNullable(entities.find(ExternalEvent.class, eventId)).orElseThrow(NotFound::new);
        if (!event.isStruck()) {
            event.strike(CurrentActor.get().account(), clock.instant());
            timeline.add(event.personId(), ElsewhereEvent.EXTERNAL_EVENT_STRUCK_OUT, null);
        }
    }

    /** The last year of the own partner: while people had a befriender, beside while people waited. */
    @Allowed(record = EXTERNAL_EVENT, action = READ)
    public List<EventRates> lastYear() {
        var last = Clocks.dayOf(clock.instant()).plusDays(1);
        var first = last.minusYears(1);
        var matched = exposures(
                "SELECT m.personId, m.introducedOn, m.endedOn FROM Match m WHERE m.introducedOn IS NOT NULL"
                        + " AND (m.endedOn IS NULL OR m.endedOn >= :first)",
                first,
                last);
        var waiting = exposures(
                "SELECT w.personId, w.waitingSince, w.closedOn FROM WaitingEntry w WHERE w.closedOn IS NULL"
                        + " OR w.closedOn >= :first",
                first,
                last);
        var events = entities.createQuery(
                        "SELECT e FROM ExternalEvent e WHERE e.struckAt IS NULL AND e.happenedOn >= :first",
                        ExternalEvent.class)
                .setParameter("first", first)
                .getResultList();
        return Arrays.stream(EventKind.values())
                .map(kind -> new EventRates(
                        kind,
                        count(events, kind, matched),
                        years(matched),
                        count(events, kind, waiting),
                        years(waiting)))
                .filter(rates -> rates.matched() + rates.waiting() > 0)
                .toList();
    }

    private List<Exposure> exposures(String query, LocalDate first, LocalDate last) {
        return entities.createQuery(query, Object[].class)
                .setParameter("first", first)
                .getResultStream()
                .map(row ->
                        Exposure.within((UUID) row[0], (LocalDate) row[1], (@Nullable LocalDate) row[2], first, last))
                .toList();
    }

    private static long count(List<ExternalEvent> events, EventKind kind, List<Exposure> exposures) {
        return events.stream()
                .filter(event -> event.is(kind))
                .filter(event -> exposures.stream().anyMatch(event::isIn))
                .count();
    }

    private static double years(List<Exposure> exposures) {
        return exposures.stream().mapToDouble(Exposure::years).sum();
    }
}
