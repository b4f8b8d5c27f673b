package org.kith.safeguarding;

import static org.kith.safeguarding.ConcernRule.CLOSING_SAYS_WHAT_WAS_DONE;
import static org.kith.safeguarding.ConcernRule.CONCERN_WAS_RECEIVED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** A worry about somebody's safety: raised, received by the safeguarding lead, closed with what was done. */
@Entity
@Table(name = "concern")
class Concern extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private @Nullable UUID matchId;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(name = "raised_by_name", updatable = false)
    private String raisedByName;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(updatable = false)
    private String words;

    @Column(name = "answer_by", updatable = false)
    private Instant answerBy;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "received_by")
    private @Nullable UUID receivedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_note")
    private @Nullable String closedNote;

    protected Concern() {}

    /** The lead has it. Receiving it twice keeps the first. */
    void receive(UUID lead, Instant now) {
        if (receivedAt == null) {
            receivedAt = now;
            receivedBy = lead;
        }
    }

    /** It was seen to. Closing it twice keeps the first. */
    void close(Instant now, String whatWasDone) {
        if (closedAt != null) {
            return;
        }
        CONCERN_WAS_RECEIVED.require(receivedAt != null);
        CLOSING_SAYS_WHAT_WAS_DONE.require(!whatWasDone.isBlank());
        closedAt = now;
        closedNote = whatWasDone;
    }

    ConcernFacts facts() {
        return new ConcernFacts(
                id(),
                version(),
                matchId,
                personId,
                raisedByName,
                raisedAt,
                words,
                answerBy,
                receivedAt,
                closedAt,
                closedNote);
    }
}
