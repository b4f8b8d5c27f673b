package org.kith.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.kith.kernel.Owner;

/** An answering as the staff of the person's partner write it down and read it. */
@Entity
@Table(name = "administration")
public class Administration extends Answered {
    protected Administration() {}

    private Administration(UUID id, Owner owner, UUID person, Instrument asked, NewMeasure said, Clock clock) {
        super(id, owner, person, asked, said, clock);
    }

    /** What a person answered to one version of an instrument. */
    public static Administration of(UUID id, Owner owner, UUID person, Instrument asked, NewMeasure said, Clock clock) {
        return new Administration(id, owner, person, asked, said, clock);
    }
}
