package org.kith.visits.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.kernel.Owner;

/** A visit made alone as the volunteer keeps it. */
@Entity(name = "MySafetyWatch")
@Table(name = "my_safety_watch")
class MyWatch extends WatchRecord {
    protected MyWatch() {}

    MyWatch(
            UUID id,
            Owner owner,
            UUID volunteerId,
            UUID matchId,
            UUID visitId,
            Instant started,
            Instant due,
            Instant heard) {
        super(id, owner, volunteerId, matchId, visitId, started, due, heard);
    }

    Alone alone() {
        return new Alone(
                id(), java.util.Objects.requireNonNull(visitId()), startedAt(), dueAt(), endedAt(), askedAt() != null);
    }
}
