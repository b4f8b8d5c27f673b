package org.kith.evaluation;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Probabilities in the tails of the usual distributions, and means and deviations to go with them. */
final class Tails {
    /** The 97.5 % point of the normal distribution. */
    static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private Tails() {}

    static double tTwoSided(double t, double df) {
        return Double.isNaN(t) ? Double.NaN : 2 * TDistribution.of(df).survivalProbability(Math.abs(t));
    }

    static double tQuantile(double df) {
        return quantile(TDistribution.of(df), 0.975);
    }

    static double normalTwoSided(double z) {
        return Double.isNaN(z) ? Double.NaN : 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
    }

    static double chiSquared(double statistic, double df) {
        return Double.isNaN(statistic)
                ? Double.NaN
                : ChiSquaredDistribution.of(df).survivalProbability(statistic);
    }

    /** The library's quantile is good to 1e-9; two steps of Newton make it as good as its distribution. */
    static double quantile(ContinuousDistribution distribution, double p) {
        double x = distribution.inverseCumulativeProbability(p);
        for (int i = 0; i < 2; i++) {
            double step = (distribution.cumulativeProbability(x) - p) / distribution.density(x);
            if (Double.isFinite(step)) x -= step;
        }
        return x;
    }

    /** Twice over the values, so that rounding does not gather. */
    static double mean(double[] values) {
        double first = 0;
        for (double v : values) first += v;
        first /= values.length;
        double rest = 0;
        for (double v : values) rest += v - first;
        return first + rest / values.length;
    }

    /** With n - 1; not a number for fewer than two values. */
    static double variance(double[] values) {
        if (values.length < 2) return Double.NaN;
        double mean = mean(values);
        double squares = 0;
        for (double v : values) squares += (v - mean) * (v - mean);
        return squares / (values.length - 1);
    }

    static double deviation(double[] values) {
        return Math.sqrt(variance(values));
    }
}
