package org.kith.safeguarding;

import static org.kith.safeguarding.ConcernRule.CLOSING_SAYS_WHAT_WAS_DONE;
import static org.kith.safeguarding.ConcernRule.CONCERN_WAS_RECEIVED;
import static org.kith.safeguarding.ConcernRule.COUNCIL_WAS_TOLD_ON_A_DAY;
import static org.kith.safeguarding.ConcernRule.COUNCIL_WAS_TOLD_SINCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;

/** A worry about somebody's safety: raised, received by the safeguarding lead, closed with what was done. */
@Entity
@Table(name = "concern")
class Concern extends ConcernRecord {
    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "received_by")
    private @Nullable UUID receivedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_note")
    private @Nullable String closedNote;

    @Enumerated(EnumType.STRING)
    private @Nullable ConcernOutcome outcome;

    @Column(name = "council_told_on")
    private @Nullable LocalDate councilToldOn;

    @Column(name = "council_reference")
    private @Nullable String councilReference;

    protected Concern() {}

    /** The lead has it. Receiving it twice keeps the first. */
    void receive(UUID lead, Instant now) {
        if (receivedAt == null) {
            receivedAt = now;
            receivedBy = lead;
        }
    }

    /** It was seen to. Closing it twice keeps the first. */
    void close(Closing closing, Instant now) {
        if (closedAt != null) {
            return;
        }
        CONCERN_WAS_RECEIVED.require(receivedAt != null);
        CLOSING_SAYS_WHAT_WAS_DONE.require(!closing.whatWasDone().isBlank());
        var told = closing.councilToldOn();
        COUNCIL_WAS_TOLD_ON_A_DAY.require(closing.outcome() != ConcernOutcome.COUNCIL_TOLD || told != null);
        COUNCIL_WAS_TOLD_SINCE.require(told == null || isSinceRaised(told, now));
        closedAt = now;
        closedNote = closing.whatWasDone();
        outcome = closing.outcome();
        councilToldOn = told;
        councilReference = closing.councilReference();
    }

    private boolean isSinceRaised(LocalDate day, Instant now) {
        return !day.isBefore(LocalDate.ofInstant(raisedAt(), Clocks.CITY))
                && !day.isAfter(LocalDate.ofInstant(now, Clocks.CITY));
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isReceived() {
        return receivedAt != null;
    }

    ConcernFacts facts() {
        return new ConcernFacts(
                id(),
                version(),
                worry().matchId(),
                worry().personId(),
                raisedByName(),
                raisedAt(),
                worry().words(),
                worry().points(),
                worry().personTold(),
                answerBy(),
                receivedAt,
                closedAt,
                closedNote,
                outcome,
                councilToldOn,
                councilReference);
    }
}
