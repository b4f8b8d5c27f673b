package org.kith.evaluation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The change of the same people between two times. What cannot be computed is not a number.
 *
 * @param pairs people with both answers
 * @param baselines people with a first answer
 * @param followups people with a second answer
 * @param lost people with a first answer only; they are shown beside the change, always
 * @param followupOnly people with a second answer only
 * @param unchanged pairs without any change
 * @param effectZ mean change in standard deviations of the change, for planning only
 * @param effectAverage change in average standard deviations of the two times, corrected for few pairs; the size to report
 */
public record PairedChange(
        int pairs,
        int baselines,
        int followups,
        int lost,
        int followupOnly,
        int unchanged,
        double meanBaseline,
        double meanFollowup,
        double meanChange,
        double deviation,
        double t,
        int df,
        double p,
        double low,
        double high,
        double effectZ,
        double effectAverageRaw,
        double effectAverage,
        SignedRanks ranks) {

    /** Fewer pairs than this have no interval. */
    public static final int LEAST_FOR_INTERVAL = 10;

    /** Fewer pairs than this are shown with a warning. */
    public static final int LEAST_WITHOUT_WARNING = 30;

    /** One entry for each person in both lists; a missing answer is not a number. */
    public static PairedChange of(double[] baseline, double[] followup) {
        if (baseline.length != followup.length) throw new IllegalArgumentException("Each person needs both places.");
        int n = baseline.length;
        boolean[] both = new boolean[n];
        for (int i = 0; i < n; i++) both[i] = !Double.isNaN(baseline[i]) && !Double.isNaN(followup[i]);
        double[] before = kept(baseline, both);
        double[] after = kept(followup, both);
        double[] change = new double[before.length];
        Arrays.setAll(change, i -> SignedRanks.steady(after[i] - before[i]));
        int baselines = present(baseline);
        int followups = present(followup);
        return computed(before, after, change, baselines, followups);
    }

    private static PairedChange computed(
            double[] before, double[] after, double[] change, int baselines, int followups) {
        int n = change.length;
        double mean = n == 0 ? Double.NaN : Tails.mean(change);
        double sd = Tails.deviation(change);
        double error = sd / Math.sqrt(n);
        double t = n < 2 || sd == 0 ? Double.NaN : mean / error;
        double average = Math.sqrt((Tails.variance(before) + Tails.variance(after)) / 2);
        double raw = n < 2 || average == 0 ? Double.NaN : mean / average;
        double reach = n < LEAST_FOR_INTERVAL ? Double.NaN : Tails.tQuantile(n - 1) * error;
        return new PairedChange(
                n,
                baselines,
                followups,
                baselines - n,
                followups - n,
                (int) Arrays.stream(change).filter(d -> d == 0).count(),
                n == 0 ? Double.NaN : Tails.mean(before),
                n == 0 ? Double.NaN : Tails.mean(after),
                mean,
                sd,
                t,
                Math.max(0, n - 1),
                n < 2 ? Double.NaN : Tails.tTwoSided(t, n - 1),
                mean - reach,
                mean + reach,
                n < 2 || sd == 0 ? Double.NaN : mean / sd,
                raw,
                raw * EffectSizes.smallSample(n - 1),
                SignedRanks.of(change));
    }

    /** Too few pairs for an interval. */
    public boolean isTooFew() {
        return pairs < LEAST_FOR_INTERVAL;
    }

    /** Few enough that the reader is warned. */
    public boolean isFew() {
        return pairs < LEAST_WITHOUT_WARNING;
    }

    private static double[] kept(double[] values, boolean[] both) {
        return IntStream.range(0, values.length)
                .filter(i -> both[i])
                .mapToDouble(i -> values[i])
                .toArray();
    }

    private static int present(double[] values) {
        return (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
    }
}
