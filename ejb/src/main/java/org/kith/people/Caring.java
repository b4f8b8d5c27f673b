package org.kith.people;

import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.CONTACT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;

/** Caring for a person: family and friends, who may speak for whom, and when that ended. */
@Stateless
public class Caring {
    @Inject
    private People people;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** One carer of this person. */
    @Allowed(record = CONTACT, action = READ)
    public CarerRow carer(UUID personId, UUID carerId) {
        return CarerRow.of(get(personId, carerId));
    }

    /** Somebody cares for this person; asked again with the same id, nothing more happens. */
    @Allowed(record = CONTACT, action = UPDATE)
    public void add(UUID personId, UUID carerId, @Valid CarerDetails details) {
        if (people.findCarer(carerId).isEmpty()) {
            people.add(Carer.of(carerId, people.get(personId), details));
            timeline.add(personId, PersonEvent.PERSON_CARER_ADDED, details.relationship());
        }
    }

    /** Says again who the carer is. */
    @Allowed(record = CONTACT, action = UPDATE)
    public void describe(UUID personId, UUID carerId, int seen, @Valid CarerDetails details) {
        var carer = get(personId, carerId);
        carer.requireVersion(seen);
        carer.describe(details);
        timeline.add(personId, PersonEvent.PERSON_CARER_CHANGED, details.relationship());
    }

    /** The carer is no longer linked to the person, and may not act from today on. */
    @Allowed(record = CONTACT, action = UPDATE)
    public void end(UUID personId, UUID carerId, int seen) {
        var carer = get(personId, carerId);
        carer.requireVersion(seen);
        carer.end(LocalDate.now(clock));
        timeline.add(personId, PersonEvent.PERSON_CARER_ENDED, carer.details().relationship());
    }

    private Carer get(UUID personId, UUID carerId) {
        return people.findCarer(carerId)
                .filter(carer -> carer.personId().equals(personId))
                .orElseThrow(NotFound::new);
    }
}
