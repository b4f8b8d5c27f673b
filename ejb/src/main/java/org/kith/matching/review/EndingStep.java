package org.kith.matching.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Words;

/** One thing to do after an ending. */
@Entity
@Table(name = "ending_step")
class EndingStep extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", updatable = false)
    private EndingTask task;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    private @Nullable String note;

    protected EndingStep() {}

    EndingStep(Owner owner, UUID matchId, EndingTask task, LocalDate ended) {
        super(Ids.next(), owner);
        this.matchId = matchId;
        this.task = task;
        dueOn = ended.plusDays(task.days());
    }

    /** It is done. Doing it twice keeps the first. */
    void done(@Nullable String words, UUID by, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = by;
            note = Words.orNothing(words);
        }
    }

    EndingStepFacts facts() {
        return new EndingStepFacts(id(), task, dueOn, doneAt, note);
    }
}
