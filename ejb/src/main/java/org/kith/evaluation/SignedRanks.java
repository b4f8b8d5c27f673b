package org.kith.evaluation;

import java.util.Arrays;

/**
 * Wilcoxon's signed-rank test with midranks for ties and without the unchanged: exact up to 200 changes, beyond that
 * normal with corrections for ties and continuity. (Neither Commons Statistics 1.2 nor Hipparchus 4.0.3 is exact with
 * ties and zeros.)
 *
 * @param changed how many differences are not zero
 * @param plus sum of the ranks of the positive differences
 * @param minus sum of the ranks of the negative differences
 * @param p two-sided
 * @param exact whether p was counted rather than approximated
 */
public record SignedRanks(int changed, double plus, double minus, double p, boolean exact) {
    static final int MOST_EXACT = 200;

    /** Differences after minus before; zeros are left out. */
    public static SignedRanks of(double[] differences) {
        double[] d = Arrays.stream(differences)
                .map(SignedRanks::steady)
                .filter(v -> v != 0)
                .boxed()
                .sorted((a, b) -> Double.compare(Math.abs(a), Math.abs(b)))
                .mapToDouble(Double::doubleValue)
                .toArray();
        int[] doubled = new int[d.length];
        double ties = 0;
        for (int i = 0, j; i < d.length; i = j) {
            for (j = i; j < d.length && Math.abs(d[j]) == Math.abs(d[i]); j++) {}
            Arrays.fill(doubled, i, j, i + 1 + j);
            ties += Math.pow(j - i, 3) - (j - i);
        }
        int plus = 0;
        int minus = 0;
        for (int i = 0; i < d.length; i++) {
            if (d[i] > 0) plus += doubled[i];
            else minus += doubled[i];
        }
        boolean exact = d.length <= MOST_EXACT;
        double p = exact ? exact(doubled, Math.min(plus, minus)) : normal(d.length, plus / 2.0, ties);
        return new SignedRanks(d.length, plus / 2.0, minus / 2.0, p, exact);
    }

    /** From -1, all down, to 1, all up; 0 when nothing changed. */
    public double rankBiserial() {
        return changed == 0 ? 0 : (plus - minus) / (plus + minus);
    }

    /** Differences of decimals that should be equal are: 22.35 - 19.25 and 3.10. */
    static double steady(double difference) {
        return Math.abs(difference) < 1e6 ? Math.rint(difference * 1e9) / 1e9 : difference;
    }

    /** Share of all sign patterns whose doubled sum of positive ranks is at most the least, twice. */
    private static double exact(int[] doubled, int least) {
        double[] share = new double[Arrays.stream(doubled).sum() + 1];
        share[0] = 1;
        int top = 0;
        for (int rank : doubled) {
            top += rank;
            for (int s = top; s >= rank; s--) share[s] = (share[s] + share[s - rank]) / 2;
            for (int s = Math.min(rank, top + 1) - 1; s >= 0; s--) share[s] /= 2;
        }
        double tail = 0;
        for (int s = 0; s <= least; s++) tail += share[s];
        return Math.min(1, 2 * tail);
    }

    private static double normal(int n, double plus, double ties) {
        double middle = n * (n + 1.0) / 4;
        double deviation = Math.sqrt(n * (n + 1.0) * (2.0 * n + 1) / 24 - ties / 48);
        double distance = Math.abs(plus - middle);
        return Math.min(1, Tails.normalTwoSided(Math.max(0, distance - 0.5) / deviation));
    }
}
