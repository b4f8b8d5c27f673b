package org.kith.evaluation;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How the rate of events after compares with the rate before, exactly, given how many events there were in all. Only for
 * events that come alone: {@link EventCounts} says when people differ too much for it.
 *
 * @param ratio rate 1 over rate 0; infinite when nothing happened before, not a number when nothing happened at all
 */
public record RateRatio(double ratio, double p, double low, double high) {
    private static final double SLACK = 1 + 1e-7;

    /** Events and the person-time they happened in, before (0) and after (1). */
    public static RateRatio of(long events0, double time0, long events1, double time1) {
        if (events0 < 0 || events1 < 0) throw new IllegalArgumentException("A number of events is not negative.");
        if (!(time0 > 0 && time1 > 0) || Double.isInfinite(time0) || Double.isInfinite(time1)) {
            throw new IllegalArgumentException("The person-time is more than zero.");
        }
        long all = events0 + events1;
        if (all > 1_000_000) throw new IllegalArgumentException("There are too many events for an exact ratio.");
        double share = time1 / (time0 + time1);
        double low = events1 == 0 ? 0 : quantile(0.025, events1, events0 + 1);
        double high = events0 == 0 ? 1 : quantile(0.975, events1 + 1, events0);
        return new RateRatio(
                events1 / time1 / (events0 / time0),
                p((int) all, (int) events1, share),
                low / (1 - low) * time0 / time1,
                high / (1 - high) * time0 / time1);
    }

    private static double quantile(double p, long a, long b) {
        return Tails.quantile(BetaDistribution.of(a, b), p);
    }

    /** The chance of a split at most as likely as this one. */
    private static double p(int all, int events1, double share) {
        var split = BinomialDistribution.of(all, share);
        double limit = split.probability(events1) * SLACK;
        double sum = 0;
        for (int x = 0; x <= all; x++) {
            double chance = split.probability(x);
            if (chance <= limit) sum += chance;
        }
        return Math.min(1, sum);
    }
}
