package org.kith.visits.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** Days away as the person keeps them. */
@Entity
@Table(name = "own_person_away")
class OwnPersonAway extends PersonAwayRecord {
    protected OwnPersonAway() {}

    OwnPersonAway(UUID id, Owner owner, UUID personId, DaysAway days, UUID by, Instant now) {
        super(id, owner, personId, days, by, now);
    }
}
