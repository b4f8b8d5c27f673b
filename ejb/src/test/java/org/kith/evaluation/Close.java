package org.kith.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Equal within 1e-9 of the expected value, which R printed (see {@code ejb/src/test/r/fixtures.R}). */
final class Close {
    private Close() {}

    static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, Math.max(1e-14, 1e-9 * Math.abs(expected)));
    }

    static void assertClose(double[] expected, double... actual) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) assertClose(expected[i], actual[i]);
    }

    static double[] numbers(String text) {
        return java.util.Arrays.stream(text.trim().split("[\\s,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    static boolean[] flags(String text) {
        double[] numbers = numbers(text);
        boolean[] flags = new boolean[numbers.length];
        for (int i = 0; i < flags.length; i++) flags[i] = numbers[i] == 1;
        return flags;
    }
}
