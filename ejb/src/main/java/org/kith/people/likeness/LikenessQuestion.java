package org.kith.people.likeness;

import static org.kith.people.likeness.LikenessRule.LIKENESS_IS_UNANSWERED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** Another partner may know this person. Made by the service, answered once by the partner's staff. */
@Entity
@Table(name = "likeness_question")
class LikenessQuestion extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "found_at", updatable = false)
    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LikenessAnswer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    protected LikenessQuestion() {}

    /** The same answer again changes nothing. */
    void say(LikenessAnswer said, UUID by, Instant now) {
        if (said != answer) {
            LIKENESS_IS_UNANSWERED.require(answer == null);
            answer = said;
            answeredAt = now;
            answeredBy = by;
        }
    }

    UUID personId() {
        return personId;
    }

    Instant foundAt() {
        return foundAt;
    }

    @Nullable
    LikenessAnswer answer() {
        return answer;
    }
}
