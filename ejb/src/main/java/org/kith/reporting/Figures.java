package org.kith.reporting;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Which percentages and averages may be shown: those that rest on enough people and leave enough others. */
public final class Figures {
    static final int LEAST_FOR_PERCENT = 10;
    static final int LEAST_FOR_MEAN = 10;
    static final int LEAST_FOR_QUARTILES = 20;

    private Figures() {}

    /** A whole percentage, or nothing when it rests on too few people, for or against. */
    public static OptionalInt percent(long numerator, long denominator, int threshold) {
        boolean safe =
                denominator >= LEAST_FOR_PERCENT && numerator >= threshold && denominator - numerator >= threshold;
        return safe ? OptionalInt.of(rounded(numerator, denominator)) : OptionalInt.empty();
    }

    /** The same for an attribute that is no secret, where nobody and everybody may be shown too. */
    public static OptionalInt percentOfNoSecret(long numerator, long denominator, int threshold) {
        boolean whole = numerator == 0 || numerator == denominator;
        return whole && denominator >= LEAST_FOR_PERCENT
                ? OptionalInt.of(numerator == 0 ? 0 : 100)
                : percent(numerator, denominator, threshold);
    }

    /** The mean of so many people, or nothing when they are too few. */
    public static OptionalDouble mean(double mean, long people) {
        return people >= LEAST_FOR_MEAN ? OptionalDouble.of(mean) : OptionalDouble.empty();
    }

    /** The median of so many people, or nothing when they are too few. */
    public static OptionalDouble median(double median, long people) {
        return mean(median, people);
    }

    /** A quartile, least or most of so many people, or nothing when they are too few. */
    public static OptionalDouble quartile(double quartile, long people) {
        return people >= LEAST_FOR_QUARTILES ? OptionalDouble.of(quartile) : OptionalDouble.empty();
    }

    /** A sum such as hours or expenses: shown when enough contribute and nobody gives more than half of it. */
    public static OptionalDouble sum(List<Double> contributions, int threshold) {
        double sum = contributions.stream().mapToDouble(Double::doubleValue).sum();
        double most =
                contributions.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        long people = contributions.stream().filter(c -> c > 0).count();
        return people >= threshold && most <= sum / 2 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    /**
     * The other way for pages that anyone may read: 1 to 7 hidden, every other count rounded to the nearest 5, totals
     * rounded by themselves. Rounded numbers do not add up, which is what protects them.
     */
    public static String roundedForAnyone(long count) {
        if (count < 0) throw new IllegalArgumentException("A count of people is not negative.");
        if (count == 0) return "0";
        return count <= 7 ? ProtectedTable.HIDDEN : Long.toString((count + 2) / 5 * 5);
    }

    private static int rounded(long numerator, long denominator) {
        return (int) ((200 * numerator + denominator) / (2 * denominator));
    }
}
