package org.kith.matching;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kith.people.Words;

/**
 * What one side says to a proposal.
 *
 * @param whyNot with a no only
 * @param words own words: why not, or what is still to be told
 */
public record Reply(
        Answer answer, @Nullable WhyNot whyNot, @Nullable String words) implements Serializable {

    /** A no without a reason is one of somebody who would rather not say. */
    public Reply {
        words = Words.orNothing(words);
        whyNot = answer != Answer.NO ? null : whyNot == null ? WhyNot.RATHER_NOT_SAY : whyNot;
    }

    public static Reply of(Answer answer) {
        return new Reply(answer, null, null);
    }

    /** @throws org.kith.kernel.RuleBroken when the reason is one of the other side's */
    public void requireFrom(Side side) {
        MatchRule.REASON_IS_OF_THIS_SIDE.require(whyNot == null || whyNot.fits(side));
    }

    /** What goes on the timeline, given what was said before. */
    public MatchEvent event(Side side, @Nullable Answer before) {
        boolean person = side == Side.PERSON;
        if (before == Answer.YES && answer != Answer.YES) {
            return person ? MatchEvent.MATCH_PERSON_TOOK_BACK : MatchEvent.MATCH_VOLUNTEER_TOOK_BACK;
        }
        return switch (answer) {
            case YES -> person ? MatchEvent.MATCH_PERSON_SAID_YES : MatchEvent.MATCH_VOLUNTEER_SAID_YES;
            case NO -> person ? MatchEvent.MATCH_PERSON_SAID_NO : MatchEvent.MATCH_VOLUNTEER_SAID_NO;
            case MORE -> person ? MatchEvent.MATCH_PERSON_ASKED_MORE : MatchEvent.MATCH_VOLUNTEER_ASKED_MORE;
        };
    }
}
