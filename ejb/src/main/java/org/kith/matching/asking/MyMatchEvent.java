package org.kith.matching.asking;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Owner;
import org.kith.matching.MatchEvent;

/** Told by a volunteer. */
@Entity
@Table(name = "my_match_event")
class MyMatchEvent extends ToldEvent {
    protected MyMatchEvent() {}

    MyMatchEvent(Owner owner, UUID matchId, MatchEvent event, @Nullable String detail, Actor by, Instant now) {
        super(owner, matchId, event, detail, by, now);
    }
}
