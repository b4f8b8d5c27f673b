package org.kith.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A series about its median, for when there are too few points for limits.
 *
 * @param runs how often the series stays on one side before it crosses, points on the median left out
 */
public record RunChart(double median, int useful, int runs, Set<Signal> signals) {
    private static final int SHIFT = 6;
    private static final int TREND = 5;
    private static final double TAIL = 0.025;

    /** What is unlikely to be chance. */
    public enum Signal {
        SIX_ON_ONE_SIDE,
        FIVE_RISING_OR_FALLING,
        TOO_FEW_RUNS,
        TOO_MANY_RUNS
    }

    public static RunChart of(double... values) {
        if (values.length == 0) throw new IllegalArgumentException("A chart needs a point.");
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        double[] sides = Arrays.stream(values)
                .map(v -> Math.signum(v - median))
                .filter(s -> s != 0)
                .toArray();
        int above = (int) Arrays.stream(sides).filter(s -> s > 0).count();
        int below = sides.length - above;
        int runs = runs(sides);
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        if (longest(sides) >= SHIFT) signals.add(Signal.SIX_ON_ONE_SIDE);
        if (trend(values) >= TREND) signals.add(Signal.FIVE_RISING_OR_FALLING);
        if (above > 0 && below > 0 && atMost(above, below, runs) <= TAIL) signals.add(Signal.TOO_FEW_RUNS);
        if (above > 0 && below > 0 && 1 - atMost(above, below, runs - 1) <= TAIL) signals.add(Signal.TOO_MANY_RUNS);
        return new RunChart(median, sides.length, runs, signals);
    }

    private static int runs(double[] sides) {
        int runs = sides.length == 0 ? 0 : 1;
        for (int i = 1; i < sides.length; i++) if (sides[i] != sides[i - 1]) runs++;
        return runs;
    }

    private static int longest(double[] sides) {
        int longest = 0;
        int now = 0;
        for (int i = 0; i < sides.length; i++) {
            now = i > 0 && sides[i] == sides[i - 1] ? now + 1 : 1;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    /** The most points in a row that all rise or all fall; a repeated value is left out. */
    private static int trend(double[] values) {
        int longest = 1;
        int now = 1;
        double direction = 0;
        for (int i = 1; i < values.length; i++) {
            double step = Math.signum(values[i] - values[i - 1]);
            if (step == 0) continue;
            now = step == direction ? now + 1 : 2;
            direction = step;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    /** The chance of at most so many runs when so many points above and below fall in any order (Wald, Wolfowitz). */
    static double atMost(int above, int below, int runs) {
        double orders = choose(above + below, above);
        double sum = 0;
        for (int r = 2; r <= runs; r++) {
            int k = r / 2;
            sum += r % 2 == 0
                    ? 2 * choose(above - 1, k - 1) * choose(below - 1, k - 1)
                    : choose(above - 1, k) * choose(below - 1, k - 1) + choose(above - 1, k - 1) * choose(below - 1, k);
        }
        return sum / orders;
    }

    private static double choose(int n, int k) {
        if (k < 0 || k > n) return 0;
        double result = 1;
        for (int i = 1; i <= k; i++) result = result * (n - k + i) / i;
        return result;
    }
}
