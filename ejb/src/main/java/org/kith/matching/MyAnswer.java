package org.kith.matching;

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
import org.kith.kernel.PartnerRecord;

/** The volunteer's own answer to a proposal: all of a match that a volunteer can write. */
@Entity
@Table(name = "my_answer")
class MyAnswer extends PartnerRecord {
    @Enumerated(EnumType.STRING)
    @Column(name = "volunteer_answer")
    private @Nullable Answer answer;

    @Column(name = "volunteer_answered_at")
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "volunteer_decline")
    private @Nullable WhyNot whyNot;

    @Column(name = "volunteer_reason")
    private @Nullable String reason;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable EndReason endReason;

    protected MyAnswer() {}

    @Nullable
    Answer answer() {
        return answer;
    }

    /** Yes, no or tell me more; no need to explain. A no ends the proposal and frees the place. */
    void say(Reply reply, UUID by, Instant now) {
        MatchRule.MATCH_IS_OPEN.require(endedOn == null);
        reply.requireFrom(Side.VOLUNTEER);
        answer = reply.answer();
        answeredAt = now;
        whyNot = reply.whyNot();
        reason = reply.words();
        if (answer == Answer.NO) {
            endedOn = LocalDate.ofInstant(now, Clocks.CITY);
            endedAt = now;
            endedBy = by;
            endReason = EndReason.NOT_AGREED;
        }
    }
}
