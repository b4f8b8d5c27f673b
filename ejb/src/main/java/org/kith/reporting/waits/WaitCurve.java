package org.kith.reporting.waits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.Survival;
import org.kith.matching.whatif.Wait;

/**
 * How long a group waits until the first meeting (Kaplan and Meier): those still waiting count up to today, those who left the
 * list for another reason up to the day on which they left.
 */
final class WaitCurve {
    private static final int WEEK = 7;

    /** Fewer people make no median and no percentage that may leave a partner. */
    private static final int FEWEST_FOR_A_RATE = 10;

    private final int people;
    private final long matched;
    private final Survival waiting;
    private final int fewest;

    /** @param fewest of whom a number may say something; 1 for a partner's own */
    WaitCurve(Collection<Wait> waits, int fewest) {
        people = waits.size();
        matched = waits.stream().filter(Wait::isMatched).count();
        this.fewest = fewest;
        var days = waits.stream().mapToDouble(Wait::days).toArray();
        var ended = new boolean[waits.size()];
        int at = 0;
        for (var wait : waits) {
            ended[at++] = wait.isMatched();
        }
        waiting = Survival.of(days, ended);
    }

    private boolean isShown() {
        return fewest <= 1 || people >= FEWEST_FOR_A_RATE && matched >= fewest && people - matched >= fewest;
    }

    @Nullable
    Long median() {
        double median = waiting.median();
        return isShown() && !Double.isNaN(median) ? Math.round(median) : null;
    }

    /** Whole per cent matched within so many days. */
    @Nullable
    Integer matchedWithin(int days) {
        var still = stillAfter(days);
        return still == null ? null : 100 - still;
    }

    List<@Nullable Integer> points() {
        var points = new ArrayList<@Nullable Integer>();
        for (int week = 0; week <= WaitLine.LAST_WEEK; week += WaitLine.STEP_WEEKS) {
            points.add(stillAfter(week * WEEK));
        }
        return points;
    }

    private @Nullable Integer stillAfter(int days) {
        double share = waiting.at(days).share();
        return !isShown() || Double.isNaN(share) || atRisk(days) < fewest ? null : (int) Math.round(100 * share);
    }

    private long atRisk(int days) {
        return waiting.steps().stream()
                .filter(step -> step.time() <= days)
                .reduce((earlier, later) -> later)
                .map(step -> (long) step.atRisk())
                .orElse((long) people);
    }
}
