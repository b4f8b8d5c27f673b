package org.kith.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.kith.outcomes.Direction;

/**
 * How much an instrument must move before it is more than its own noise.
 *
 * @param standardError standard error of measurement of one answer
 * @param source where it comes from, shown beside every use
 */
public record ReliableChange(double standardError, String source) {

    /** What became of one person; deteriorated and lost are always shown beside improved. */
    public enum Category {
        RELIABLY_IMPROVED,
        NO_RELIABLE_CHANGE,
        RELIABLY_DETERIORATED,
        LOST_TO_FOLLOW_UP
    }

    /** From the deviation of a population and the reliability (test-retest, else alpha). */
    public static ReliableChange from(double deviation, double reliability, String source) {
        return new ReliableChange(deviation * Math.sqrt(1 - reliability), source);
    }

    /** A change must be larger than this. */
    public double threshold() {
        return Tails.Z * Math.sqrt(2) * standardError;
    }

    /** Not a number is a missing answer. */
    public Category category(double before, double after, Direction direction) {
        if (Double.isNaN(before) || Double.isNaN(after)) return Category.LOST_TO_FOLLOW_UP;
        double better = direction == Direction.HIGHER_BETTER ? after - before : before - after;
        if (better > threshold()) return Category.RELIABLY_IMPROVED;
        return better < -threshold() ? Category.RELIABLY_DETERIORATED : Category.NO_RELIABLE_CHANGE;
    }

    /** How many of those with a first answer fall into each category; every category is there, even with nobody. */
    public Map<Category, Integer> count(double[] before, double[] after, Direction direction) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        for (Category category : Category.values()) counts.put(category, 0);
        for (int i = 0; i < before.length; i++) {
            if (!Double.isNaN(before[i])) counts.merge(category(before[i], after[i], direction), 1, Integer::sum);
        }
        return counts;
    }
}
