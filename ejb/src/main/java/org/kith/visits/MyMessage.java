package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;

/** A message as the volunteer or person who wrote it keeps it. */
@Entity
@Table(name = "my_message")
class MyMessage extends MessageRecord {
    protected MyMessage() {}

    MyMessage(UUID id, Actor from, @Nullable UUID matchId, String words, Instant now) {
        super(id, from.owner(), matchId, from.account(), from.name());
        say(words, now);
    }
}
