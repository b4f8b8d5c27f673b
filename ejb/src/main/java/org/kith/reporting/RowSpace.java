package org.kith.reporting;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader can work out by adding and subtracting published numbers. Every number is a 0/1 vector over the smallest
 * groups of people; a number can be worked out when its vector is a combination of the published ones. Arithmetic is
 * exact, modulo the prime 2^61 - 1.
 */
final class RowSpace {
    private static final long PRIME = (1L << 61) - 1;

    private final List<long[]> basis = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final List<long[]> secrets = new ArrayList<>();

    /** @param secrets the vectors that must never be worked out */
    RowSpace(List<long[]> secrets) {
        secrets.forEach(s -> this.secrets.add(s.clone()));
    }

    /** Publishes the vector unless a secret could be worked out then; says whether it did. */
    boolean publish(long[] vector) {
        return add(vector, false);
    }

    /** Counts the vector as published already; what can be worked out with it is no secret any more. */
    void isKnown(long[] vector) {
        add(vector, true);
    }

    private boolean add(long[] vector, boolean anyway) {
        long[] row = vector.clone();
        for (int i = 0; i < basis.size(); i++) subtract(row, row[pivots.get(i)], basis.get(i));
        int pivot = firstNonZero(row);
        if (pivot < 0) return true;
        scale(row, inverse(row[pivot]));
        List<long[]> left = new ArrayList<>(secrets.size());
        for (long[] secret : secrets) {
            long[] rest = secret;
            if (secret[pivot] != 0) {
                rest = secret.clone();
                subtract(rest, rest[pivot], row);
            }
            if (firstNonZero(rest) >= 0) left.add(rest);
            else if (!anyway) return false;
        }
        secrets.clear();
        secrets.addAll(left);
        basis.add(row);
        pivots.add(pivot);
        return true;
    }

    private static void subtract(long[] row, long factor, long[] other) {
        if (factor == 0) return;
        for (int j = 0; j < row.length; j++) {
            if (other[j] != 0) row[j] = minus(row[j], times(factor, other[j]));
        }
    }

    private static void scale(long[] row, long factor) {
        for (int j = 0; j < row.length; j++) row[j] = times(row[j], factor);
    }

    private static int firstNonZero(long[] row) {
        for (int j = 0; j < row.length; j++) if (row[j] != 0) return j;
        return -1;
    }

    private static long minus(long a, long b) {
        long difference = a - b;
        return difference < 0 ? difference + PRIME : difference;
    }

    static long times(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        long sum = (low & PRIME) + ((low >>> 61) | (high << 3));
        return sum >= PRIME ? sum - PRIME : sum;
    }

    static long inverse(long a) {
        long result = 1;
        long power = a;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) result = times(result, power);
            power = times(power, power);
        }
        return result;
    }
}
