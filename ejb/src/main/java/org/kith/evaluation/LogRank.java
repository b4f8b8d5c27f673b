package org.kith.evaluation;

import java.util.Arrays;

/** Whether two groups last differently over the whole time. */
public record LogRank(double chiSquared, double p) {

    /** Times, whether each had ended, and whether it belongs to the second group. */
    public static LogRank of(double[] times, boolean[] ended, boolean[] second) {
        if (times.length != ended.length || times.length != second.length) {
            throw new IllegalArgumentException("Each time needs an event and a group.");
        }
        double difference = 0;
        double variance = 0;
        for (double time : Arrays.stream(times).sorted().distinct().toArray()) {
            double atRisk = 0;
            double atRiskSecond = 0;
            double events = 0;
            double eventsSecond = 0;
            for (int i = 0; i < times.length; i++) {
                boolean now = times[i] == time && ended[i];
                if (times[i] >= time) atRisk++;
                if (times[i] >= time && second[i]) atRiskSecond++;
                if (now) events++;
                if (now && second[i]) eventsSecond++;
            }
            double share = atRiskSecond / atRisk;
            difference += eventsSecond - events * share;
            if (atRisk > 1) variance += events * share * (1 - share) * (atRisk - events) / (atRisk - 1);
        }
        double statistic = variance == 0 ? Double.NaN : difference * difference / variance;
        return new LogRank(statistic, Tails.chiSquared(statistic, 1));
    }
}
