package org.kith.visits.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** What a person told a coordinator. */
@Entity
@Table(name = "pulse")
class Pulse extends PulseRecord {
    protected Pulse() {}

    Pulse(UUID id, Owner owner, UUID matchId, int feels, UUID by, Instant now) {
        super(id, owner, matchId, feels, by, true, now);
    }
}
