package org.kith.people;

import static org.kith.access.Action.END;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.CONTACT;
import static org.kith.access.Record.HEALTH;
import static org.kith.access.Record.MATCH_NEED;
import static org.kith.access.Record.PERSON;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.KernelRule;

/** Knowing a person: reading the record and saying things better than before. */
@Stateless
public class Knowing {
    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Everything but health. */
    @Allowed(record = PERSON, action = READ)
    public PersonRecord read(UUID id) {
        var person = people.get(id);
        return new PersonRecord(
                id,
                person.version(),
                person.reference(),
                person.name(),
                person.ageOn(LocalDate.now(clock)),
                person.identity(),
                person.contact(),
                person.need(),
                person.registeredAt(),
                person.closedOn(),
                person.closedReason(),
                people.carersOf(id).stream().map(CarerRow::of).toList(),
                timeline.list(id));
    }

    /** Health and vulnerability, a page of its own: every look at it is in the audit by itself. */
    @Allowed(record = HEALTH, action = READ)
    public SupportRecord health(UUID id) {
        var person = people.get(id);
        var support = people.support(id);
        return new SupportRecord(
                id,
                person.reference(),
                person.name(),
                support.map(PersonSupport::version).orElse(0),
                support.map(PersonSupport::support).orElse(Support.NONE));
    }

    /** Who the person is. */
    @Allowed(record = PERSON, action = UPDATE)
    public void describe(UUID id, int seen, @Valid Identity identity) {
        unchanged(id, seen).describe(identity, LocalDate.now(clock));
        timeline.add(id, PersonEvent.PERSON_DESCRIBED, null);
    }

    /** How and where the person is reached. */
    @Allowed(record = CONTACT, action = UPDATE)
    public void reachAt(UUID id, int seen, @Valid Contact contact) {
        unchanged(id, seen).reachAt(contact);
        timeline.add(id, PersonEvent.PERSON_CONTACT_CHANGED, null);
    }

    /** What the person likes, brings and will not have. */
    @Allowed(record = MATCH_NEED, action = UPDATE)
    public void prefer(UUID id, int seen, @Valid Need need) {
        unchanged(id, seen).prefer(need);
        timeline.add(id, PersonEvent.PERSON_NEED_CHANGED, null);
    }

    /** Health and vulnerability; {@code seen} is 0 when nothing was recorded before. */
    @Allowed(record = HEALTH, action = UPDATE)
    public void support(UUID id, int seen, @Valid Support support) {
        var person = people.claim(id);
        PersonRule.RECORD_IS_OPEN.require(person.isOpen());
        var before = people.support(id);
        KernelRule.RECORD_IS_UNCHANGED.require(
                seen == before.map(PersonSupport::version).orElse(0));
        people.supportFor(person).describe(support);
        timeline.add(id, PersonEvent.PERSON_HEALTH_CHANGED, null);
    }

    /** The service's contact with the person is over. */
    @Allowed(record = PERSON, action = END)
    public void close(UUID id, int seen, CloseReason reason) {
        unchanged(id, seen).close(reason, LocalDate.now(clock));
        timeline.add(id, PersonEvent.PERSON_CLOSED, reason.name());
    }

    /** The person came back. */
    @Allowed(record = PERSON, action = END)
    public void reopen(UUID id, int seen) {
        unchanged(id, seen).reopen();
        timeline.add(id, PersonEvent.PERSON_REOPENED, null);
    }

    private Person unchanged(UUID id, int seen) {
        var person = people.get(id);
        person.requireVersion(seen);
        return person;
    }
}
