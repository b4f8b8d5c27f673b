package org.kith.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A series with the limits within which it varies by itself, and the points that stand out.
 *
 * @param points in order
 * @param center the mean of the period the limits were made from
 * @param upperRange limit of the moving range; not a number for a chart of shares
 */
public record ControlChart(List<Point> points, double center, double meanRange, double upperRange) {
    /** Limits are drawn from at least so many points. */
    public static final int LEAST_POINTS = 12;

    private static final int RUN = 7;
    private static final int TREND = 7;

    /** Why a point stands out. */
    public enum Signal {
        OUTSIDE_LIMITS,
        SEVEN_ON_ONE_SIDE,
        SEVEN_RISING_OR_FALLING,
        TWO_OF_THREE_NEAR_A_LIMIT
    }

    /** A value with its limits. */
    public record Point(double value, double lower, double upper, Set<Signal> signals) {}

    /** Single values (XmR): limits from the first points up to a recorded re-base, which are then frozen. */
    public static ControlChart individuals(double[] values, int frozenAfter) {
        if (frozenAfter < 2 || frozenAfter > values.length) {
            throw new IllegalArgumentException("Limits need at least two points of the series.");
        }
        double center = Tails.mean(Arrays.copyOf(values, frozenAfter));
        double[] ranges = new double[frozenAfter - 1];
        Arrays.setAll(ranges, i -> Math.abs(values[i + 1] - values[i]));
        double range = Tails.mean(ranges);
        double[] lower = new double[values.length];
        double[] upper = new double[values.length];
        Arrays.fill(lower, center - 2.66 * range);
        Arrays.fill(upper, center + 2.66 * range);
        return new ControlChart(points(values, center, lower, upper), center, range, 3.267 * range);
    }

    /** Limits from all points. */
    public static ControlChart individuals(double[] values) {
        return individuals(values, values.length);
    }

    /** Shares of different numbers of people (p-chart). */
    public static ControlChart shares(int[] events, int[] of) {
        if (events.length != of.length
                || events.length == 0
                || Arrays.stream(of).anyMatch(n -> n <= 0)) {
            throw new IllegalArgumentException("Each share needs a number of people.");
        }
        double center = (double) Arrays.stream(events).sum() / Arrays.stream(of).sum();
        double[] values = new double[events.length];
        double[] lower = new double[events.length];
        double[] upper = new double[events.length];
        for (int i = 0; i < events.length; i++) {
            double reach = 3 * Math.sqrt(center * (1 - center) / of[i]);
            values[i] = (double) events[i] / of[i];
            lower[i] = Math.max(0, center - reach);
            upper[i] = Math.min(1, center + reach);
        }
        return new ControlChart(points(values, center, lower, upper), center, Double.NaN, Double.NaN);
    }

    private static List<Point> points(double[] values, double center, double[] lower, double[] upper) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Set<Signal> signals = EnumSet.noneOf(Signal.class);
            if (values[i] > upper[i] || values[i] < lower[i]) signals.add(Signal.OUTSIDE_LIMITS);
            if (inRun(values, center, i)) signals.add(Signal.SEVEN_ON_ONE_SIDE);
            if (inTrend(values, i)) signals.add(Signal.SEVEN_RISING_OR_FALLING);
            if (nearLimit(values, center, upper, i, 1) || nearLimit(values, center, lower, i, -1)) {
                signals.add(Signal.TWO_OF_THREE_NEAR_A_LIMIT);
            }
            points.add(new Point(values[i], lower[i], upper[i], signals));
        }
        return List.copyOf(points);
    }

    private static boolean inRun(double[] values, double center, int at) {
        double side = Math.signum(values[at] - center);
        if (side == 0) return false;
        int from = at;
        int to = at;
        while (from > 0 && Math.signum(values[from - 1] - center) == side) from--;
        while (to < values.length - 1 && Math.signum(values[to + 1] - center) == side) to++;
        return to - from + 1 >= RUN;
    }

    private static boolean inTrend(double[] values, int at) {
        return steps(values, at, 1) + 1 >= TREND || steps(values, at, -1) + 1 >= TREND;
    }

    /** How many steps in one direction go through the point. */
    private static int steps(double[] values, int at, int direction) {
        int from = at;
        int to = at;
        while (from > 0 && Math.signum(values[from] - values[from - 1]) == direction) from--;
        while (to < values.length - 1 && Math.signum(values[to + 1] - values[to]) == direction) to++;
        return to - from;
    }

    /** Whether the point is one of two in three in a row that lie beyond two thirds of the way to the limit. */
    private static boolean nearLimit(double[] values, double center, double[] limit, int at, int side) {
        if (!isNear(values, center, limit, at, side)) return false;
        for (int from = Math.max(0, at - 2); from <= at && from + 2 < values.length; from++) {
            int near = 0;
            for (int i = from; i < from + 3; i++) if (isNear(values, center, limit, i, side)) near++;
            if (near >= 2) return true;
        }
        return false;
    }

    private static boolean isNear(double[] values, double center, double[] limit, int i, int side) {
        return side * (values[i] - center) > side * (limit[i] - center) * 2 / 3;
    }

    /** Whether there are enough points for limits to be drawn. */
    public boolean hasEnoughPoints() {
        return points.size() >= LEAST_POINTS;
    }
}
