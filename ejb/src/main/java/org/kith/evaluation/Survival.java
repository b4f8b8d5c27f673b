package org.kith.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long something lasts when not everything has ended yet (Kaplan and Meier). An open match, or a person still waiting,
 * counts up to today and is not thrown away.
 *
 * @param steps one for each time at which something ended, in order
 * @param longest the longest time seen; nothing is known beyond it
 */
public record Survival(List<Step> steps, double longest) {
    private static final double SLACK = Math.sqrt(Math.ulp(1.0));

    /**
     * What is known from this time on.
     *
     * @param atRisk how many were still open just before
     * @param ended how many ended at this time
     * @param share how many of all still last after it
     * @param error its standard error (Greenwood)
     * @param low of the 95 % interval on the log-log scale; not a number where the share is 0 or 1
     */
    public record Step(double time, int atRisk, int ended, double share, double error, double low, double high) {}

    /** Times and whether each had ended then; the others are still open. */
    public static Survival of(double[] times, boolean[] ended) {
        if (times.length != ended.length) throw new IllegalArgumentException("Each time needs an event.");
        if (times.length == 0) throw new IllegalArgumentException("There is nobody to follow.");
        if (Arrays.stream(times).anyMatch(t -> !(t >= 0 && t < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("A time is not negative.");
        }
        List<Step> steps = new ArrayList<>();
        double share = 1;
        double sum = 0;
        double[] moments = Arrays.stream(times).sorted().distinct().toArray();
        for (double time : moments) {
            int events = count(times, ended, time, true);
            if (events == 0) continue;
            int atRisk = (int) Arrays.stream(times).filter(t -> t >= time).count();
            share *= 1 - (double) events / atRisk;
            sum += events / ((double) atRisk * (atRisk - events));
            steps.add(step(time, atRisk, events, share, sum));
        }
        return new Survival(List.copyOf(steps), moments[moments.length - 1]);
    }

    private static Step step(double time, int atRisk, int events, double share, double sum) {
        double error = share == 0 ? Double.NaN : share * Math.sqrt(sum);
        double reach = share == 0 ? Double.NaN : Math.exp(Tails.Z * Math.sqrt(sum) / Math.abs(Math.log(share)));
        return new Step(time, atRisk, events, share, error, Math.pow(share, reach), Math.pow(share, 1 / reach));
    }

    static int count(double[] times, boolean[] ended, double time, boolean which) {
        int count = 0;
        for (int i = 0; i < times.length; i++) if (times[i] == time && ended[i] == which) count++;
        return count;
    }

    /** What is known at a time: the last step before it; before the first all last; beyond the longest nothing is known. */
    public Step at(double time) {
        Step last = new Step(0, 0, 0, 1, 0, Double.NaN, Double.NaN);
        for (Step step : steps) if (step.time() <= time) last = step;
        return time <= longest || last.share() == 0
                ? last
                : new Step(time, 0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** The time by which half have ended; not a number when fewer have. */
    public double median() {
        return reaching(0.5, Step::share);
    }

    /** The time by which a quarter have ended. */
    public double quartile() {
        return reaching(0.75, Step::share);
    }

    public double medianLow() {
        return reaching(0.5, Step::low);
    }

    public double medianHigh() {
        return reaching(0.5, Step::high);
    }

    /** Where the curve goes below the level; in the middle where it lies flat on it, as R has it. */
    private double reaching(double level, ToDoubleFunction<Step> curve) {
        for (int i = 0; i < steps.size(); i++) {
            double height = curve.applyAsDouble(steps.get(i));
            if (!(height < level + SLACK)) continue;
            if (Math.abs(height - level) < SLACK) {
                for (int j = i + 1; j < steps.size(); j++) {
                    if (curve.applyAsDouble(steps.get(j)) < height) {
                        return (steps.get(i).time() + steps.get(j).time()) / 2;
                    }
                }
            }
            return steps.get(i).time();
        }
        return Double.NaN;
    }
}
