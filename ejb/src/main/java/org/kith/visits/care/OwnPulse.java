package org.kith.visits.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** What the acting person says. */
@Entity
@Table(name = "own_pulse")
class OwnPulse extends PulseRecord {
    protected OwnPulse() {}

    OwnPulse(UUID id, Owner owner, UUID matchId, int feels, UUID by, Instant now) {
        super(id, owner, matchId, feels, by, false, now);
    }
}
