package org.kith.matching.review;

import java.util.EnumSet;
import java.util.Set;
import org.kith.matching.EndReason;

/** What is to do after an ending, and within how many days. */
public enum EndingTask {
    /** The other hears it from somebody, not from silence. */
    TELL_BOTH(1),
    /** A last visit, a card or a call. */
    FAREWELL(14),
    /** The measures are asked once more. */
    LAST_MEASURE(14),
    /** Keys, papers and what was lent. */
    THINGS_RETURNED(14),
    THANK_VOLUNTEER(7),
    /** What the person wants to do next, and who helps with it. */
    WHAT_NEXT(14),
    /** When somebody died: the volunteer is rung, not written to. */
    RING_VOLUNTEER(1),
    /** A word to the family, and whether the volunteer may come to the funeral. */
    CONDOLENCE(7),
    /** Somebody to talk with about the loss. */
    OFFER_SUPPORT(14),
    /** Grief comes late too. */
    RING_VOLUNTEER_AGAIN(42);

    private final int days;

    EndingTask(int days) {
        this.days = days;
    }

    /** Days after the ending. */
    int days() {
        return days;
    }

    /** What an ending for this reason asks for. */
    static Set<EndingTask> after(EndReason reason) {
        return switch (reason) {
            case NOT_AGREED -> EnumSet.noneOf(EndingTask.class);
            case DIED ->
                EnumSet.of(
                        RING_VOLUNTEER,
                        CONDOLENCE,
                        THINGS_RETURNED,
                        OFFER_SUPPORT,
                        THANK_VOLUNTEER,
                        RING_VOLUNTEER_AGAIN);
            case SAFEGUARDING, UNSUITABLE -> EnumSet.of(TELL_BOTH, THINGS_RETURNED, LAST_MEASURE, WHAT_NEXT);
            default -> EnumSet.of(TELL_BOTH, FAREWELL, LAST_MEASURE, THINGS_RETURNED, THANK_VOLUNTEER, WHAT_NEXT);
        };
    }
}
