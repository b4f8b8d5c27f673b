package org.kith.coproduction.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** What somebody said, as the partner's staff write it down. Its id is made of who said it where about what: said once. */
@Entity
@Table(name = "voice")
class Voice extends VoiceRecord {
    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private UUID writtenBy;

    protected Voice() {}

    Voice(Conversation conversation, Stakeholder stakeholder, About about) {
        super(idOf(conversation.id(), stakeholder, about), conversation.owner(), conversation, stakeholder, about);
    }

    static UUID idOf(UUID conversationId, Stakeholder stakeholder, About about) {
        return UUID.nameUUIDFromBytes((conversationId + stakeholder.name() + about).getBytes(StandardCharsets.UTF_8));
    }

    void write(Spoken spoken, UUID by, Instant now) {
        say(spoken);
        writtenAt = now;
        writtenBy = by;
    }
}
