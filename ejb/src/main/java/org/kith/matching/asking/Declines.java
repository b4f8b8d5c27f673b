package org.kith.matching.asking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;

/**
 * Why people and volunteers said no. Exact numbers, for the own partner's staff only.
 *
 * @param from the first day that counts
 * @param asked how many proposals were made
 * @param reasons by side
 */
public record Declines(LocalDate from, long asked, Map<Side, Map<WhyNot, Long>> reasons) {

    /** One reason of one side. */
    public record Line(WhyNot reason, long count) {}

    /** The reasons of one side, the most frequent first. */
    public List<Line> of(Side side) {
        return reasons.getOrDefault(side, new EnumMap<>(WhyNot.class)).entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(Line::count).reversed().thenComparing(Line::reason))
                .toList();
    }

    /** How many of this side said no. */
    public long total(Side side) {
        return of(side).stream().mapToLong(Line::count).sum();
    }
}
