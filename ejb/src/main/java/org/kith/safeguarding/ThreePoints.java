package org.kith.safeguarding;

import static org.kith.safeguarding.PointAnswer.NO;
import static org.kith.safeguarding.PointAnswer.UNSURE;
import static org.kith.safeguarding.PointAnswer.YES;

import java.io.Serializable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The three points of an adult at risk, Adult Support and Protection (Scotland) Act 2007, section 3. All three must hold;
 * whether somebody is able to decide for themselves is not one of them.
 *
 * @param unprotected unable to safeguard their own well-being, property, rights or interests
 * @param atRisk at risk of harm, by others or by themselves
 * @param moreVulnerable more vulnerable than others because of disability, mental disorder, illness or infirmity
 */
public record ThreePoints(PointAnswer unprotected, PointAnswer atRisk, PointAnswer moreVulnerable)
        implements Serializable {
    /** What the three come to. */
    public enum Reading {
        /** All three hold: the council is to be told. */
        ALL_THREE,
        /** Something is not known: somebody has to find out. */
        NOT_SURE,
        /** At least one does not hold; help may still be needed. */
        NOT_ALL
    }

    /** Whatever was left open is not sure. */
    public static ThreePoints of(
            @Nullable PointAnswer unprotected, @Nullable PointAnswer atRisk, @Nullable PointAnswer moreVulnerable) {
        return new ThreePoints(orUnsure(unprotected), orUnsure(atRisk), orUnsure(moreVulnerable));
    }

    /** What the three come to; a single no decides, whatever else is open. */
    public Reading reading() {
        if (Stream.of(unprotected, atRisk, moreVulnerable).anyMatch(NO::equals)) {
            return Reading.NOT_ALL;
        }
        return Stream.of(unprotected, atRisk, moreVulnerable).allMatch(YES::equals)
                ? Reading.ALL_THREE
                : Reading.NOT_SURE;
    }

    private static PointAnswer orUnsure(@Nullable PointAnswer answer) {
        return answer == null ? UNSURE : answer;
    }
}
