package org.kith.evaluation.elsewhere;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.RateRatio;

/**
 * One kind of event among people while they had a befriender and among people while they waited.
 *
 * @param matched how often it happened while they had one
 * @param matchedYears person-years in which they had one
 * @param waiting how often it happened while they waited: the comparison group
 * @param waitingYears person-years in which they waited
 */
public record EventRates(EventKind kind, long matched, double matchedYears, long waiting, double waitingYears)
        implements Serializable {
    /** Below so many person-years in either group, or events in both, nothing is compared. */
    static final double LEAST_YEARS = 10;

    static final long LEAST_EVENTS = 10;

    public Claim claim() {
        var ratio = ratio();
        if (ratio == null) {
            return Claim.COUNTED_ONLY;
        }
        if (ratio.high() < 1) {
            return Claim.LOWER_THAN_WAITING;
        }
        return ratio.low() > 1 ? Claim.HIGHER_THAN_WAITING : Claim.NO_DIFFERENCE_SHOWN;
    }

    /** The rate with a befriender over the rate while waiting; null when there is too little to compare. */
    public @Nullable RateRatio ratio() {
        return matchedYears < LEAST_YEARS || waitingYears < LEAST_YEARS || matched + waiting < LEAST_EVENTS
                ? null
                : RateRatio.of(waiting, waitingYears, matched, matchedYears);
    }

    /** Per person and year, while they had a befriender. */
    public double matchedRate() {
        return matchedYears == 0 ? 0 : matched / matchedYears;
    }

    /** Per person and year, while they waited. */
    public double waitingRate() {
        return waitingYears == 0 ? 0 : waiting / waitingYears;
    }
}
