package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** Something the coordinator should know. A worry about somebody's safety is a concern instead. */
@MappedSuperclass
abstract class MessageRecord extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private @Nullable UUID matchId;

    @Column(name = "from_account_id", updatable = false)
    private @Nullable UUID fromAccountId;

    @Column(name = "from_name", updatable = false)
    private String fromName;

    @Column(updatable = false)
    private String words;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    @Column(name = "done_note")
    private @Nullable String doneNote;

    protected MessageRecord() {}

    protected MessageRecord(UUID id, Owner owner, @Nullable UUID matchId, UUID account, String name) {
        super(id, owner);
        this.matchId = matchId;
        fromAccountId = account;
        fromName = name;
    }

    protected final void say(String said, Instant now) {
        words = said;
        sentAt = now;
    }

    /** Somebody saw to it. Seeing to it twice keeps the first. */
    void done(UUID account, Instant now, @Nullable String note) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = account;
            doneNote = note;
        }
    }

    MessageRow row(@Nullable PairSummary pair) {
        return new MessageRow(id(), fromName, words, sentAt, doneAt, doneNote, pair);
    }
}
