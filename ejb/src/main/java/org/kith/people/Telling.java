package org.kith.people;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.AUDIT;
import static org.kith.access.Record.PERSON;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** Telling a person, or a carer who may act, what is held about them and who saw it. */
@Stateless
public class Telling {
    @Inject
    private OwnRecords records;

    /** Everything held, in the person's own words where there are some. */
    @Allowed(record = PERSON, action = READ)
    public OwnRecord whatWeHold(UUID personId) {
        return records.of(personId);
    }

    /** Who looked at the record or changed it, the newest first, at most two hundred. */
    @Allowed(record = AUDIT, action = LIST)
    public List<Look> whoLooked() {
        return records.looks(me());
    }

    /** The same by partner and role, to print. */
    @Allowed(record = AUDIT, action = LIST)
    public List<LooksOf> looksByRole() {
        return records.looksByRole(me());
    }

    private static UUID me() {
        var person = CurrentActor.get().personId();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
