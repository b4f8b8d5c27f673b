package org.kith.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.kith.kernel.Owner;

/** An answering by the person themselves, seen by that person. */
@Entity
@Table(name = "own_administration")
class OwnAdministration extends Answered {
    protected OwnAdministration() {}

    OwnAdministration(UUID id, Owner owner, UUID person, Instrument asked, NewMeasure said, Clock clock) {
        super(id, owner, person, asked, said, clock);
    }
}
