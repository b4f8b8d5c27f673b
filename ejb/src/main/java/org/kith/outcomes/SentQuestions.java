package org.kith.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Owner;

/** Questions sent, for the staff who sent them. The secret of the address is not kept; only what it hashes to. */
@Entity
@Table(name = "measure_link")
class SentQuestions extends SentRecord {
    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected SentQuestions() {}

    SentQuestions(
            UUID id,
            Owner owner,
            UUID person,
            TimePoint timePoint,
            List<String> instruments,
            LocalDate untilOn,
            String tokenHash,
            Instant now) {
        super(id, owner, person, timePoint, instruments, untilOn);
        this.tokenHash = tokenHash;
        madeAt = now;
        madeBy = CurrentActor.find().map(actor -> actor.accountId()).orElse(null);
    }

    void revoke(Instant now) {
        OutcomeRule.QUESTIONS_ARE_OPEN.require(!isAnswered() && revokedAt == null);
        revokedAt = now;
    }

    SentRow row(LocalDate today) {
        var state = isAnswered()
                ? SentRow.State.ANSWERED
                : revokedAt != null
                        ? SentRow.State.TAKEN_BACK
                        : untilOn().isBefore(today) ? SentRow.State.OVER : SentRow.State.OPEN;
        return new SentRow(id(), timePoint(), madeAt, untilOn(), state);
    }
}
