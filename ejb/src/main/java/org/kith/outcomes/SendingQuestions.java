package org.kith.outcomes;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.ADMINISTRATION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.Secrets;
import org.kith.kernel.NotFound;
import org.kith.people.People;

/** Sending a person the questions, to answer them alone and in their own time. */
@Stateless
public class SendingQuestions {
    private static final int DAYS = 21;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    public SendingQuestions() {}

    /** For tests, which have no container. */
    SendingQuestions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.people = new People(entities);
        this.clock = clock;
    }

    /**
     * Sends the questions that everybody is asked at a time point.
     *
     * @param id made by the page; the same id again changes nothing
     * @param secret of the address, made by the page; whoever has it may answer once
     */
    @Allowed(record = ADMINISTRATION, action = CREATE)
    public UUID send(UUID id, UUID personId, TimePoint timePoint, String secret) {
        var person = people.get(personId);
        if (entities.find(SentQuestions.class, id) == null) {
            entities.persist(new SentQuestions(
                    id,
                    person.owner(),
                    personId,
                    timePoint,
                    Measuring.CORE,
                    LocalDate.now(clock).plusDays(DAYS),
                    Secrets.hash(secret),
                    clock.instant()));
        }
        return id;
    }

    /** What was sent to a person, the newest first. */
    @Allowed(record = ADMINISTRATION, action = LIST)
    public List<SentRow> sent(UUID personId) {
        var today = LocalDate.now(clock);
        return entities.createQuery(
                        "SELECT q FROM SentQuestions q WHERE q.personId = :person ORDER BY q.madeAt DESC, q.id",
                        SentQuestions.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(each -> each.row(today))
                .toList();
    }

    /** The address opens nothing any more. */
    @Allowed(record = ADMINISTRATION, action = UPDATE)
    public void takeBack(UUID id) {
        var sent = entities.find(SentQuestions.class, id);
        if (sent == null) throw new NotFound();
        sent.revoke(clock.instant());
    }
}
