package org.kith.evaluation;

import java.util.stream.IntStream;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * The difference between those who were matched and those who waited, with a 95 % interval when there are ten or more.
 *
 * @param estimate matched minus waiting
 */
public record GroupComparison(
        double estimate, double standardError, double t, double df, double p, double low, double high) {

    /** The usual way: the follow-up of those who start alike. Needs at least four people, some in each group. */
    public static GroupComparison ancova(double[] before, double[] after, boolean[] matched) {
        check(before, after, matched);
        var regression = new OLSMultipleLinearRegression();
        double[][] columns = new double[before.length][];
        for (int i = 0; i < before.length; i++) columns[i] = new double[] {before[i], matched[i] ? 1 : 0};
        regression.newSampleData(after, columns);
        double estimate = regression.estimateRegressionParameters()[2];
        double error = regression.estimateRegressionParametersStandardErrors()[2];
        return from(estimate, error, before.length - 3.0, before.length);
    }

    /** A second look: the difference of the changes, with unequal variances (Welch). */
    public static GroupComparison changeScores(double[] before, double[] after, boolean[] matched) {
        check(before, after, matched);
        double[] here = changes(before, after, matched, true);
        double[] there = changes(before, after, matched, false);
        double a = Tails.variance(here) / here.length;
        double b = Tails.variance(there) / there.length;
        double df = (a + b) * (a + b) / (a * a / (here.length - 1) + b * b / (there.length - 1));
        return from(Tails.mean(here) - Tails.mean(there), Math.sqrt(a + b), df, before.length);
    }

    private static GroupComparison from(double estimate, double error, double df, int people) {
        double t = estimate / error;
        double reach = people < PairedChange.LEAST_FOR_INTERVAL ? Double.NaN : Tails.tQuantile(df) * error;
        return new GroupComparison(estimate, error, t, df, Tails.tTwoSided(t, df), estimate - reach, estimate + reach);
    }

    private static double[] changes(double[] before, double[] after, boolean[] matched, boolean which) {
        return IntStream.range(0, before.length)
                .filter(i -> matched[i] == which)
                .mapToDouble(i -> SignedRanks.steady(after[i] - before[i]))
                .toArray();
    }

    private static void check(double[] before, double[] after, boolean[] matched) {
        long here = IntStream.range(0, matched.length).filter(i -> matched[i]).count();
        if (before.length != after.length || before.length != matched.length) {
            throw new IllegalArgumentException("Each person needs both answers and a group.");
        }
        if (here < 2 || matched.length - here < 2) {
            throw new IllegalArgumentException("A comparison needs at least two people in each group.");
        }
    }
}
