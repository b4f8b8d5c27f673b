package org.kith.visits.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A warning as the partner's staff see and answer it. */
@Entity
@Table(name = "early_warning")
class EarlyWarning extends WarningRecord {
    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    private @Nullable String answer;

    protected EarlyWarning() {}

    /** Somebody saw to it. Answering twice keeps the first. */
    void answer(String words, UUID by, Instant now) {
        CareRule.WARNING_IS_ANSWERED_IN_WORDS.require(!words.isBlank());
        if (answeredAt == null) {
            answeredAt = now;
            answeredBy = by;
            answer = words.strip();
        }
    }

    WarningFacts facts() {
        return new WarningFacts(id(), matchId(), kind(), since(), seenAt(), answeredAt, answer);
    }
}
