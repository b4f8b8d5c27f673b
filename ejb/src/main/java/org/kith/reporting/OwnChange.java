package org.kith.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.PairedChange;
import org.kith.outcomes.ScorePair;

/**
 * How one score of the own partner's people changed between the baseline and a follow-up, exactly.
 *
 * @param title what is measured, when the product has no words of its own for it
 * @param paired people with both scores
 * @param missing people whose follow-up is overdue, or who left an answer out
 * @param lost people who left the service before the follow-up
 * @param change null without any pair
 * @param few whether so few pairs need a warning
 */
public record OwnChange(
        String instrument,
        String scale,
        @Nullable String title,
        int paired,
        int missing,
        int lost,
        @Nullable Double before,
        @Nullable Double after,
        @Nullable Double change,
        @Nullable Double low,
        @Nullable Double high,
        boolean few) {

    /** From those whose follow-up was due. */
    static OwnChange of(String instrument, String scale, @Nullable String title, List<ScorePair> due) {
        var pairs = due.stream().filter(ScorePair::isPaired).toList();
        var change = PairedChange.of(
                pairs.stream().mapToDouble(pair -> number(pair.before())).toArray(),
                pairs.stream().mapToDouble(pair -> number(pair.after())).toArray());
        int lost = (int) due.stream()
                .filter(pair -> pair.after() == null && pair.leftOn() != null)
                .count();
        return new OwnChange(
                instrument,
                scale,
                title,
                change.pairs(),
                due.size() - change.pairs() - lost,
                lost,
                known(change.meanBaseline()),
                known(change.meanFollowup()),
                known(change.meanChange()),
                known(change.low()),
                known(change.high()),
                change.isFew());
    }

    private static double number(@Nullable BigDecimal value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
