package org.kith.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.evaluation.Close.assertClose;
import static org.kith.evaluation.Close.numbers;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final double[] SERIES = numbers("12,15,11,14,13,16,12,10,14,13,22,15");

    private static List<Integer> marked(ControlChart chart, ControlChart.Signal signal) {
        return IntStream.range(0, chart.points().size())
                .filter(i -> chart.points().get(i).signals().contains(signal))
                .boxed()
                .toList();
    }

    @Test
    void single_values_have_limits_from_their_moving_range() {
        var chart = ControlChart.individuals(SERIES);
        assertClose(13.9166666666667, chart.center());
        assertClose(3.72727272727273, chart.meanRange());
        assertClose(23.8312121212121, chart.points().get(0).upper());
        assertClose(4.00212121212121, chart.points().get(0).lower());
        assertClose(12.177, chart.upperRange());
        assertTrue(chart.hasEnoughPoints());
        assertTrue(chart.points().stream().allMatch(p -> p.signals().isEmpty()));
        assertFalse(ControlChart.individuals(numbers("1,2,3")).hasEnoughPoints());
    }

    @Test
    void limits_stay_frozen_at_the_recorded_re_base() {
        var chart = ControlChart.individuals(numbers("12,15,11,14,13,16,12,10,14,13,22,15,40,2"), 12);
        assertClose(13.9166666666667, chart.center());
        assertEquals(List.of(12, 13), marked(chart, ControlChart.Signal.OUTSIDE_LIMITS));
        assertClose(
                3 * 2.66 + 13.5,
                ControlChart.individuals(SERIES, 2).points().get(11).upper());
        assertThrows(IllegalArgumentException.class, () -> ControlChart.individuals(SERIES, 1));
        assertThrows(IllegalArgumentException.class, () -> ControlChart.individuals(SERIES, 13));
    }

    @Test
    void shares_have_limits_that_follow_the_number_of_people() {
        var chart = ControlChart.shares(new int[] {4, 6, 5, 7, 3, 9}, new int[] {40, 45, 38, 50, 42, 47});
        assertClose(0.129770992366412, chart.center());
        assertClose(
                numbers("0.28917412417064 0.280057706287935 0.293315154852126 0.272345487782657 0.285332520322383"
                        + " 0.276825356113354"),
                chart.points().stream().mapToDouble(ControlChart.Point::upper).toArray());
        assertTrue(chart.points().stream().allMatch(p -> p.lower() == 0));
        assertClose(0.1, chart.points().get(0).value());
        assertTrue(Double.isNaN(chart.upperRange()));
        assertEquals(
                1,
                ControlChart.shares(new int[] {9}, new int[] {10})
                        .points()
                        .get(0)
                        .upper());
        assertThrows(IllegalArgumentException.class, () -> ControlChart.shares(new int[] {1}, new int[] {0}));
        assertThrows(IllegalArgumentException.class, () -> ControlChart.shares(new int[] {1}, new int[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> ControlChart.shares(new int[0], new int[0]));
    }

    @Test
    void seven_points_on_one_side_stand_out_and_six_do_not() {
        // The mean of the first twelve is 5; then six, then seven points lie above it.
        double[] six = numbers("4,6,4,6,4,6,4,6,4,6,4,6, 4, 6,7,6,7,6,7, 4");
        double[] seven = numbers("4,6,4,6,4,6,4,6,4,6,4,6, 4, 6,7,6,7,6,7,6, 4");
        assertEquals(List.of(), marked(ControlChart.individuals(six, 12), ControlChart.Signal.SEVEN_ON_ONE_SIDE));
        assertEquals(
                List.of(13, 14, 15, 16, 17, 18, 19),
                marked(ControlChart.individuals(seven, 12), ControlChart.Signal.SEVEN_ON_ONE_SIDE));
        double[] onTheMean = numbers("4,6,4,6,4,6,4,6,4,6,4,6, 5,5,5,5,5,5,5");
        assertEquals(List.of(), marked(ControlChart.individuals(onTheMean, 12), ControlChart.Signal.SEVEN_ON_ONE_SIDE));
    }

    @Test
    void seven_points_that_rise_or_fall_stand_out() {
        double[] rising = numbers("10,9,1,2,3,4,5,6,7,5");
        assertEquals(
                List.of(2, 3, 4, 5, 6, 7, 8),
                marked(ControlChart.individuals(rising), ControlChart.Signal.SEVEN_RISING_OR_FALLING));
        double[] falling = numbers("7,6,5,4,3,2,1");
        assertEquals(
                7,
                marked(ControlChart.individuals(falling), ControlChart.Signal.SEVEN_RISING_OR_FALLING)
                        .size());
        double[] six = numbers("6,5,4,3,2,1,1,5");
        assertEquals(List.of(), marked(ControlChart.individuals(six), ControlChart.Signal.SEVEN_RISING_OR_FALLING));
    }

    @Test
    void two_of_three_points_near_a_limit_stand_out() {
        // Centre 5, mean range 2, so the limits are at 10.32 and -0.32 and two thirds of the way at 8.547 and 1.453.
        double[] series = numbers("4,6,4,6,4,6,4,6,4,6,4,6, 9,5,9, 5,5, 9,5,5,9, 1,1");
        assertEquals(
                List.of(12, 14, 21, 22),
                marked(ControlChart.individuals(series, 12), ControlChart.Signal.TWO_OF_THREE_NEAR_A_LIMIT));
    }

    @Test
    void a_run_chart_marks_a_shift_about_the_median() {
        var chart = RunChart.of(numbers("1,1,1,1,1,1,9,9,9,9,9,9"));
        assertEquals(5, chart.median());
        assertEquals(12, chart.useful());
        assertEquals(2, chart.runs());
        assertEquals(Set.of(RunChart.Signal.SIX_ON_ONE_SIDE, RunChart.Signal.TOO_FEW_RUNS), chart.signals());
        assertEquals(Set.of(), RunChart.of(numbers("1,1,9,9,1,9,1,1,9,9,1,9")).signals());
    }

    @Test
    void a_run_chart_marks_a_trend_and_skips_repeated_values_and_the_median() {
        assertTrue(RunChart.of(numbers("5,1,2,2,3,4,5,0")).signals().contains(RunChart.Signal.FIVE_RISING_OR_FALLING));
        assertFalse(RunChart.of(numbers("5,1,2,2,3,4,3,0")).signals().contains(RunChart.Signal.FIVE_RISING_OR_FALLING));
        var chart = RunChart.of(numbers("1,5,9"));
        assertEquals(2, chart.useful());
        assertEquals(2, chart.runs());
        assertEquals(Set.of(), RunChart.of(3).signals());
        assertEquals(Set.of(), RunChart.of(numbers("4,4,4,4,4,4,4,4,4,4")).signals(), "nothing leaves the middle");
        assertEquals(Set.of(), RunChart.of(numbers("4,4,4,4,4,4,4,7,4,8,4,9")).signals(), "nothing lies below it");
        assertThrows(IllegalArgumentException.class, RunChart::of);
    }

    @Test
    void too_many_crossings_are_as_unlikely_as_too_few() {
        assertEquals(
                Set.of(RunChart.Signal.TOO_MANY_RUNS),
                RunChart.of(numbers("1,9,1,9,1,9,1,9,1,9")).signals());
        assertEquals(Set.of(), RunChart.of(numbers("1,9,1,9,1,9,1,9,9,1")).signals());
        assertEquals(
                Set.of(RunChart.Signal.TOO_FEW_RUNS),
                RunChart.of(numbers("1,1,1,1,1,9,9,9,9,9")).signals());
        assertEquals(Set.of(), RunChart.of(numbers("1,1,1,1,9,9,9,9,9,1")).signals());
        assertClose(2.0 / 252, RunChart.atMost(5, 5, 2));
        assertClose(10.0 / 252, RunChart.atMost(5, 5, 3));
        assertClose(1, RunChart.atMost(5, 5, 10));
        assertClose(1, RunChart.atMost(4, 7, 9));
    }
}
