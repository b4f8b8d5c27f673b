package org.kith.coproduction.hearing;

import static org.kith.coproduction.hearing.HearingRule.CONVERSATION_HAS_BEEN_HELD;
import static org.kith.coproduction.hearing.HearingRule.SOMEBODY_TOOK_PART;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.people.Person;

/** A conversation as the partner's staff write it down. */
@Entity
@Table(name = "conversation")
class Conversation extends ConversationRecord {
    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    protected Conversation() {}

    private Conversation(UUID id, Person person, NewConversation held, UUID by, Instant now) {
        super(id, person.owner(), person.id(), held);
        recordedAt = now;
        recordedBy = by;
    }

    static Conversation of(UUID id, Person person, NewConversation held, Actor by, Instant now) {
        CONVERSATION_HAS_BEEN_HELD.require(!held.heldOn().isAfter(Clocks.dayOf(now)));
        SOMEBODY_TOOK_PART.require(!held.participants().isEmpty());
        return new Conversation(id, person, held, by.account(), now);
    }
}
