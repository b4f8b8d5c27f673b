package org.kith.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.evaluation.Close.assertClose;
import static org.kith.evaluation.Close.flags;
import static org.kith.evaluation.Close.numbers;

import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double[] BEFORE = numbers("7,8,6,7,8,7,7,7,8,6,7,8");
    private static final double[] AFTER = numbers("5,5,4,6,5,6,7,6,8,6,6,8");
    private static final boolean[] MATCHED = flags("1,1,1,1,1,1,0,0,0,0,0,0");

    @Test
    void the_matched_are_compared_with_those_who_waited_and_started_alike() {
        var ancova = GroupComparison.ancova(BEFORE, AFTER, MATCHED);
        assertClose(-1.66666666666667, ancova.estimate());
        assertClose(0.423527394492089, ancova.standardError());
        assertClose(-3.93520392858034, ancova.t());
        assertEquals(9, ancova.df());
        assertClose(0.00343083645260918, ancova.p());
        assertClose(-2.62475219575821, ancova.low());
        assertClose(-0.708581137575125, ancova.high());
    }

    @Test
    void the_changes_are_compared_with_unequal_variances() {
        var welch = GroupComparison.changeScores(BEFORE, AFTER, MATCHED);
        assertClose(-1.66666666666667, welch.estimate());
        assertClose(-3.95284707521047, welch.t());
        assertClose(8, welch.df());
        assertClose(0.0042191343911553, welch.p());
        assertClose(-2.63896338146827, welch.low());
        assertClose(-0.694369951865062, welch.high());
    }

    @Test
    void fewer_than_ten_people_have_no_interval() {
        double[] before = {1, 2, 3, 4};
        double[] after = {2, 4, 3, 6};
        var few = GroupComparison.changeScores(before, after, flags("1,1,0,0"));
        assertClose(0.5, few.estimate());
        assertTrue(few.p() > 0.5);
        assertTrue(Double.isNaN(few.low()) && Double.isNaN(few.high()));
        assertTrue(Double.isNaN(
                GroupComparison.ancova(before, after, flags("1,1,0,0")).low()));
        assertThrows(
                IllegalArgumentException.class,
                () -> GroupComparison.changeScores(before, new double[3], flags("1,1,0,0")));
    }

    @Test
    void a_comparison_without_a_group_is_refused() {
        double[] four = {1, 2, 3, 4};
        assertThrows(IllegalArgumentException.class, () -> GroupComparison.ancova(four, four, flags("1,1,1,0")));
        assertThrows(IllegalArgumentException.class, () -> GroupComparison.changeScores(four, four, flags("1,0,0,0")));
        assertThrows(IllegalArgumentException.class, () -> GroupComparison.ancova(four, four, flags("1,0")));
        assertThrows(IllegalArgumentException.class, () -> GroupComparison.ancova(four, BEFORE, MATCHED));
    }

    @Test
    void several_outcomes_are_adjusted_for_looking_more_than_once() {
        assertArrayEquals(new double[] {.03, .06, .06, .02}, MultipleTests.holm(.01, .04, .03, .005), 1e-12);
        assertArrayEquals(
                new double[] {.02, .04, .04, .02}, MultipleTests.benjaminiHochberg(.01, .04, .03, .005), 1e-12);
        assertArrayEquals(new double[] {1, 1}, MultipleTests.holm(.6, .9), 1e-12);
        assertArrayEquals(new double[] {.9, .9}, MultipleTests.benjaminiHochberg(.6, .9), 1e-12);
        assertArrayEquals(new double[] {0, 1}, MultipleTests.holm(0, 1), 0);
        assertThrows(IllegalArgumentException.class, () -> MultipleTests.holm(-0.1));
        assertThrows(IllegalArgumentException.class, () -> MultipleTests.holm(1.2));
        assertThrows(IllegalArgumentException.class, () -> MultipleTests.holm(Double.NaN));
    }

    @Test
    void a_rate_ratio_is_exact() {
        var rate = RateRatio.of(34, 52.5, 19, 51.0);
        assertClose(0.575259515570934, rate.ratio());
        assertClose(0.0547610254158684, rate.p());
        assertClose(0.309975711950042, rate.low());
        assertClose(1.03754223578743, rate.high());
    }

    @Test
    void a_rate_ratio_with_no_event_on_one_side_is_open_on_it() {
        var none = RateRatio.of(7, 12, 0, 10);
        assertEquals(0, none.ratio());
        assertClose(0.0183741908971805, none.p());
        assertEquals(0, none.low());
        assertClose(0.832576776115743, none.high());
        var first = RateRatio.of(0, 12, 5, 10);
        assertEquals(Double.POSITIVE_INFINITY, first.ratio());
        assertClose(0.0194037913455986, first.p());
        assertClose(1.09962702877855, first.low());
        assertEquals(Double.POSITIVE_INFINITY, first.high());
        var nothing = RateRatio.of(0, 12, 0, 10);
        assertTrue(Double.isNaN(nothing.ratio()));
        assertEquals(1, nothing.p());
        assertThrows(IllegalArgumentException.class, () -> RateRatio.of(-1, 12, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> RateRatio.of(1, 0, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> RateRatio.of(1, 1, -2, 10));
        assertThrows(IllegalArgumentException.class, () -> RateRatio.of(1, 1, 2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> RateRatio.of(1, 1, 2, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> RateRatio.of(2_000_000, 1, 2, 1));
    }

    @Test
    void a_few_people_with_many_events_widen_the_interval() {
        var counts = EventCounts.of(new int[] {0, 0, 1, 3, 0, 2, 0, 7, 1, 0}, new int[] {0, 0, 0, 1, 0, 1, 0, 3, 0, 0});
        assertClose(-1.02961941718116, counts.logRatio());
        assertClose(2.70634920634925, counts.dispersion());
        assertTrue(counts.isOverDispersed());
        assertClose(0.857076717024913, counts.quasiError());
        assertClose(0.796085104864956, counts.negativeBinomialError());
        assertClose(0.195888842025045, counts.p());
        assertClose(0.551993780787704, counts.theta());
    }

    @Test
    void events_that_come_alone_need_no_wider_interval() {
        var counts = EventCounts.of(new int[] {1, 1, 1, 1, 2, 1}, new int[] {1, 0, 1, 1, 1, 1});
        assertFalse(counts.isOverDispersed());
        assertTrue(Double.isNaN(counts.theta()));
        assertThrows(IllegalArgumentException.class, () -> EventCounts.of(new int[] {1}, new int[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> EventCounts.of(new int[] {1, 2}, new int[] {1}));
        assertClose(
                Math.log(3), EventCounts.of(new int[] {1, 1}, new int[] {2, 4}).logRatio());
        assertFalse(new EventCounts(0, 1.5, 1, 1, 1, 1).isOverDispersed());
        assertTrue(new EventCounts(0, Math.nextUp(1.5), 1, 1, 1, 1).isOverDispersed());
    }
}
