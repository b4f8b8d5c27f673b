package org.kith.evaluation;

import java.util.Arrays;

/**
 * Events counted person by person over equal windows in two groups, when some people have many and most have none.
 *
 * @param logRatio log of the ratio of the mean of group 1 to group 0
 * @param dispersion Pearson's; above 1.5 the Poisson interval is too narrow and must not be shown
 * @param poissonError standard error of the log ratio if events came alone
 * @param quasiError the same, widened by the dispersion
 * @param negativeBinomialError the same in the negative binomial model, not a number when events are not over-dispersed
 * @param theta its shape, not a number likewise
 */
public record EventCounts(
        double logRatio,
        double dispersion,
        double poissonError,
        double quasiError,
        double negativeBinomialError,
        double theta) {
    /** Above this the Poisson interval is not shown. */
    public static final double MOST_DISPERSION = 1.5;

    /** Counts of each person of the two groups. */
    public static EventCounts of(int[] group0, int[] group1) {
        if (group0.length < 2 || group1.length < 2) {
            throw new IllegalArgumentException("A comparison needs at least two people in each group.");
        }
        double mean0 = Arrays.stream(group0).average().orElse(0);
        double mean1 = Arrays.stream(group1).average().orElse(0);
        double pearson =
                (squares(group0, mean0) / mean0 + squares(group1, mean1) / mean1) / (group0.length + group1.length - 2);
        double poisson = Math.sqrt(1 / (mean0 * group0.length) + 1 / (mean1 * group1.length));
        double theta = theta(group0, mean0, group1, mean1);
        return new EventCounts(
                Math.log(mean1 / mean0),
                pearson,
                poisson,
                poisson * Math.sqrt(pearson),
                Math.sqrt(
                        (1 + mean0 / theta) / (mean0 * group0.length) + (1 + mean1 / theta) / (mean1 * group1.length)),
                theta);
    }

    /** Whether the Poisson interval would be too narrow. */
    public boolean isOverDispersed() {
        return dispersion > MOST_DISPERSION;
    }

    /** Two-sided, in the negative binomial model. */
    public double p() {
        return Tails.normalTwoSided(logRatio / negativeBinomialError);
    }

    private static double squares(int[] counts, double mean) {
        return Arrays.stream(counts).mapToDouble(y -> (y - mean) * (y - mean)).sum();
    }

    /** Where the likelihood of the shape is highest, found by halving on its logarithm. */
    private static double theta(int[] group0, double mean0, int[] group1, double mean1) {
        double low = Math.log(1e-6);
        double high = Math.log(1e6);
        if (slope(group0, mean0, Math.exp(high)) + slope(group1, mean1, Math.exp(high)) > 0) return Double.NaN;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            double theta = Math.exp(middle);
            if (slope(group0, mean0, theta) + slope(group1, mean1, theta) > 0) low = middle;
            else high = middle;
        }
        return Math.exp((low + high) / 2);
    }

    private static double slope(int[] counts, double mean, double theta) {
        double slope = 0;
        for (int y : counts) {
            for (int k = 0; k < y; k++) slope += 1 / (theta + k);
            slope += Math.log(theta / (theta + mean)) + 1 - (y + theta) / (theta + mean);
        }
        return slope;
    }
}
