package org.kith.matching.asking;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;
import org.kith.kernel.PartnerRecord;
import org.kith.matching.Answer;
import org.kith.matching.EndReason;
import org.kith.matching.MatchRule;
import org.kith.matching.Reply;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;

/** The own answer of one side: all of a match that somebody with a code can write. */
@MappedSuperclass
abstract class AskedAnswer extends PartnerRecord {
    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable WhyNot decline;

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

    protected AskedAnswer() {}

    abstract Side side();

    /** Gives back what was said before. A no ends the proposal and frees the place. */
    @Nullable
    Answer say(Reply reply, UUID by, Instant now) {
        MatchRule.MATCH_IS_OPEN.require(endedOn == null);
        reply.requireFrom(side());
        var before = answer;
        answer = reply.answer();
        answeredAt = now;
        decline = reply.whyNot();
        reason = reply.words();
        if (answer == Answer.NO) {
            endedOn = LocalDate.ofInstant(now, Clocks.CITY);
            endedAt = now;
            endedBy = by;
            endReason = EndReason.NOT_AGREED;
        }
        return before;
    }
}
