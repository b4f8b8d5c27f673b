package org.kith.matching;

import java.util.List;

/**
 * One reason for or against a pair and its whole points. The score of a pair is the sum of its reasons and nothing else.
 *
 * @param code which reason; the message key
 * @param points above 0 for, below 0 against, 0 only to be told
 * @param arguments the words of the sentence; see {@link Code}
 */
public record Reason(Code code, int points, List<Object> arguments) {

    /** The kinds of reasons, in the order in which they are told. */
    public enum Code {
        /** They could meet: no hard rule keeps them apart. */
        POSSIBLE,
        /** Both like it. Arguments: the interest's code. One reason for each shared interest. */
        SHARED_INTEREST,
        /** Arguments: miles in a straight line, with one decimal. */
        DISTANCE,
        /** One of the areas is not on the map. */
        DISTANCE_UNKNOWN,
        /** Both are free. Arguments: the {@link HalfDay}s. */
        SHARED_TIMES,
        /** Arguments: the code of a language they share beside the common one. */
        SHARED_LANGUAGE,
        /** Both belong to the same partner. */
        SAME_PARTNER,
        /** Arguments: whole weeks of waiting. */
        WAITED,
        /** Arguments: the band. */
        BAND,
        /** A hard rule that the partnership does not keep would have kept them apart. Arguments: the {@link HardRule}. */
        NOT_REQUIRED,
        /** This volunteer was asked before and did not say yes. */
        ASKED_BEFORE
    }

    static Reason of(Code code, int points, Object... arguments) {
        return new Reason(code, points, List.of(arguments));
    }

    /** Speaks for the pair. */
    public boolean isFor() {
        return points > 0;
    }

    /** Speaks against the pair. */
    public boolean isAgainst() {
        return points < 0;
    }
}
