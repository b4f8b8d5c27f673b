package org.kith.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How often each reason has ended it by a time, when one end rules out the others (Aalen and Johansen): a person who died
 * is not a service that failed, and is not still waiting either.
 *
 * @param reasons in alphabetical order
 * @param steps one for each time at which something ended
 */
public record CompetingEnds(List<String> reasons, List<Step> steps) {

    /** The share ended by each reason up to this time, and the share that still lasts. */
    public record Step(double time, SortedMap<String, Double> ended, double lasting) {}

    /** Times and the reason of each end; null is still open. */
    public static CompetingEnds of(double[] times, @Nullable String[] reasons) {
        if (times.length != reasons.length) throw new IllegalArgumentException("Each time needs an end or none.");
        var names = new TreeSet<String>();
        for (String reason : reasons) if (reason != null) names.add(reason);
        SortedMap<String, Double> ended = new TreeMap<>();
        names.forEach(name -> ended.put(name, 0.0));
        List<Step> steps = new ArrayList<>();
        double lasting = 1;
        for (double time : Arrays.stream(times).sorted().distinct().toArray()) {
            double atRisk = Arrays.stream(times).filter(t -> t >= time).count();
            int events = 0;
            for (int i = 0; i < times.length; i++) {
                String reason = reasons[i];
                if (times[i] != time || reason == null) continue;
                events++;
                ended.merge(reason, lasting / atRisk, Double::sum);
            }
            if (events == 0) continue;
            lasting *= 1 - events / atRisk;
            steps.add(new Step(time, new TreeMap<>(ended), lasting));
        }
        return new CompetingEnds(List.copyOf(names), List.copyOf(steps));
    }

    /** The share ended for this reason by the time. */
    public double at(String reason, double time) {
        double share = 0;
        for (Step step : steps) if (step.time() <= time) share = step.ended().getOrDefault(reason, 0.0);
        return share;
    }
}
