package org.kith.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the person and the volunteer said to a proposal, and when. */
public record Answers(
        @Nullable Answer person,
        @Nullable Instant personAt,
        @Nullable WhyNot personWhyNot,
        @Nullable String personReason,
        @Nullable Answer volunteer,
        @Nullable Instant volunteerAt,
        @Nullable WhyNot volunteerWhyNot,
        @Nullable String volunteerReason) {
    /** Nobody has answered since a moment. */
    boolean standStillSince(Instant moment) {
        return (personAt == null || personAt.isBefore(moment)) && (volunteerAt == null || volunteerAt.isBefore(moment));
    }

    /** Somebody wants to know more, or both said yes. */
    boolean needStaff() {
        return person == Answer.MORE || volunteer == Answer.MORE || person == Answer.YES && volunteer == Answer.YES;
    }
}
