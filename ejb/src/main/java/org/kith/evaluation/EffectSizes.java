package org.kith.evaluation;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Corrections and intervals for standardised effects. */
public final class EffectSizes {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private EffectSizes() {}

    /** An interval from low to high; either end may be not a number. */
    public record Interval(double low, double high) {}

    /** The exact factor J that takes the upward bias out of a standardised mean of few people. */
    public static double smallSample(int df) {
        if (df < 2) return Double.NaN;
        double half = df / 2.0;
        return Math.exp(LogGamma.value(half) - Math.log(half) / 2 - LogGamma.value(half - 0.5));
    }

    /** The 95 % interval of d_z by the noncentral t distribution; none below ten pairs. */
    public static Interval ofEffectZ(PairedChange change) {
        if (change.isTooFew() || Double.isNaN(change.t())) return new Interval(Double.NaN, Double.NaN);
        double root = Math.sqrt(change.pairs());
        return new Interval(
                noncentrality(change.t(), change.df(), 0.975) / root,
                noncentrality(change.t(), change.df(), 0.025) / root);
    }

    /** The noncentrality under which a t at most this large has the given probability. */
    private static double noncentrality(double t, double df, double probability) {
        return root(nc -> noncentralT(t, df, nc) - probability, t - 40, t + 40);
    }

    private static double root(DoubleUnaryOperator falling, double low, double high) {
        double a = low;
        double b = high;
        for (int i = 0; i < 200; i++) {
            double middle = (a + b) / 2;
            if (falling.applyAsDouble(middle) > 0) a = middle;
            else b = middle;
        }
        return (a + b) / 2;
    }

    /** Cumulative noncentral t (Lenth's algorithm AS 243). */
    static double noncentralT(double t, double df, double noncentrality) {
        if (t < 0) return 1 - noncentralT(-t, df, -noncentrality);
        double x = t * t / (t * t + df);
        double lambda = noncentrality * noncentrality;
        double p = Math.exp(-lambda / 2) / 2;
        double q = Math.sqrt(2 / Math.PI) * p * noncentrality;
        double sum = 0;
        double left = 0.5 - p;
        for (int j = 0; j < 4000; j++) {
            double odd = RegularizedBeta.value(x, j + 0.5, df / 2);
            double even = RegularizedBeta.value(x, j + 1.0, df / 2);
            sum += p * odd + q * even;
            if (left * odd < 1e-16 && j > lambda) break;
            p *= lambda / (2 * (j + 1));
            q *= lambda / (2 * (j + 1) + 1);
            left -= p;
        }
        return Math.min(1, Math.max(0, sum + NORMAL.cumulativeProbability(-noncentrality)));
    }
}
