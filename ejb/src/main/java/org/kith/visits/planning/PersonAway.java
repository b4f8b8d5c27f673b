package org.kith.visits.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** Days away as the partner's staff keep them. */
@Entity
@Table(name = "person_away")
class PersonAway extends PersonAwayRecord {
    protected PersonAway() {}

    PersonAway(UUID id, Owner owner, UUID personId, DaysAway days, UUID by, Instant now) {
        super(id, owner, personId, days, by, now);
    }
}
