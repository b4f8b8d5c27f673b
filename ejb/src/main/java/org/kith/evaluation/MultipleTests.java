package org.kith.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Probabilities of several outcomes of one question, adjusted for looking more than once. */
public final class MultipleTests {
    private MultipleTests() {}

    /** Holm: the chance of even one false alarm; the usual choice. */
    public static double[] holm(double... p) {
        int[] order = order(p);
        double[] adjusted = new double[p.length];
        double highest = 0;
        for (int i = 0; i < p.length; i++) {
            highest = Math.max(highest, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = highest;
        }
        return adjusted;
    }

    /** Benjamini and Hochberg: the expected share of false alarms among the alarms. */
    public static double[] benjaminiHochberg(double... p) {
        int[] order = order(p);
        double[] adjusted = new double[p.length];
        double lowest = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            lowest = Math.min(lowest, p.length * p[order[i]] / (i + 1));
            adjusted[order[i]] = lowest;
        }
        return adjusted;
    }

    private static int[] order(double[] p) {
        if (Arrays.stream(p).anyMatch(v -> !(v >= 0 && v <= 1))) {
            throw new IllegalArgumentException("A probability lies between 0 and 1.");
        }
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
