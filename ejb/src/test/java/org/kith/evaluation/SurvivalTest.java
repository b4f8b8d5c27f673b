package org.kith.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.evaluation.Close.assertClose;
import static org.kith.evaluation.Close.flags;
import static org.kith.evaluation.Close.numbers;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivalTest {
    private static final double[] WEEKS = numbers("2,5,5,8,12,15,18,18,24,24");
    private static final boolean[] ENDED = flags("1,1,0,1,1,0,1,1,0,0");

    private static Survival matches() {
        return Survival.of(WEEKS, ENDED);
    }

    private static double[] all(java.util.function.ToDoubleFunction<Survival.Step> of) {
        return matches().steps().stream().mapToDouble(of).toArray();
    }

    @Test
    void open_matches_count_up_to_today() {
        assertClose(numbers("2 5 8 12 18"), all(Survival.Step::time));
        assertClose(
                numbers("0.9 0.8 0.685714285714286 0.571428571428571 0.285714285714286"), all(Survival.Step::share));
        assertClose(
                numbers("0.0948683298050514 0.126491106406735 0.151494017432321 0.163774715491746 0.164662389828117"),
                all(Survival.Step::error));
        assertClose(
                numbers("0.473009271362051 0.408690781633404 0.304585074201847 0.217192702382284 0.0456655333637958"),
                all(Survival.Step::low));
        assertClose(
                numbers("0.985281393367343 0.945872645838912 0.887148495027707 0.814572137920779 0.601401902872919"),
                all(Survival.Step::high));
        assertEquals(
                List.of(10, 9, 7, 6, 4),
                matches().steps().stream().map(Survival.Step::atRisk).toList());
        assertEquals(
                List.of(1, 1, 1, 1, 2),
                matches().steps().stream().map(Survival.Step::ended).toList());
    }

    @Test
    void the_median_has_an_interval_that_may_be_open() {
        assertEquals(18, matches().median());
        assertEquals(8, matches().quartile());
        assertEquals(2, matches().medianLow());
        assertTrue(Double.isNaN(matches().medianHigh()));
    }

    @Test
    void a_curve_that_lies_flat_on_a_half_has_its_median_in_the_middle() {
        var flat = Survival.of(numbers("1,2,3,4"), flags("1,1,1,1"));
        assertEquals(2.5, flat.median());
        assertEquals(1, flat.medianLow());
        assertTrue(Double.isNaN(flat.medianHigh()));
        assertEquals(2, Survival.of(numbers("1,2,3,4"), flags("1,1,0,0")).median());
        assertTrue(
                Double.isNaN(Survival.of(numbers("1,2,3,4"), flags("1,0,0,0")).median()));
    }

    @Test
    void between_two_ends_the_last_share_holds_and_beyond_the_longest_nothing_is_known() {
        assertEquals(1, matches().at(0).share());
        assertTrue(Double.isNaN(matches().at(1).low()));
        assertClose(0.571428571428571, matches().at(17.9).share());
        assertClose(0.217192702382284, matches().at(12).low());
        assertClose(0.814572137920779, matches().at(12).high());
        assertClose(0.285714285714286, matches().at(24).share());
        assertTrue(Double.isNaN(matches().at(24.1).share()));
        var allEnded = Survival.of(numbers("3,4"), flags("1,1"));
        assertEquals(0, allEnded.at(52).share());
        assertTrue(Double.isNaN(allEnded.at(52).low()));
    }

    @Test
    void times_that_cannot_be_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Survival.of(new double[0], new boolean[0]));
        assertThrows(IllegalArgumentException.class, () -> Survival.of(numbers("-1"), flags("1")));
        assertThrows(IllegalArgumentException.class, () -> Survival.of(new double[] {Double.NaN}, flags("1")));
        assertThrows(IllegalArgumentException.class, () -> Survival.of(numbers("1,2"), flags("1")));
        assertThrows(IllegalArgumentException.class, () -> LogRank.of(numbers("1,2"), flags("1"), flags("1,0")));
        assertThrows(IllegalArgumentException.class, () -> CompetingEnds.of(numbers("1,2"), new String[1]));
    }

    @Test
    void two_groups_are_compared_over_the_whole_time() {
        var alternate = LogRank.of(WEEKS, ENDED, flags("0,1,0,1,0,1,0,1,0,1"));
        assertClose(0.0121684570776689, alternate.chiSquared());
        assertClose(0.912162948160634, alternate.p());
        assertTrue(
                Double.isNaN(LogRank.of(WEEKS, new boolean[10], new boolean[10]).p()));
    }

    @Test
    void a_person_who_died_is_neither_a_failure_nor_still_open() {
        var ends = CompetingEnds.of(
                WEEKS, new String[] {"left", "died", null, "left", "need met", null, "died", "left", null, null});
        assertEquals(List.of("died", "left", "need met"), ends.reasons());
        double[] times = {2, 5, 8, 12, 15, 18, 24};
        double[] died = numbers("0 0.1 0.1 0.1 0.1 0.242857142857143 0.242857142857143");
        double[] left = numbers(
                "0.1 0.1 0.214285714285714 0.214285714285714 0.214285714285714 0.357142857142857 0.357142857142857");
        double[] met = numbers("0 0 0 0.114285714285714 0.114285714285714 0.114285714285714 0.114285714285714");
        for (int i = 0; i < times.length; i++) {
            assertClose(died[i], ends.at("died", times[i]));
            assertClose(left[i], ends.at("left", times[i]));
            assertClose(met[i], ends.at("need met", times[i]));
        }
        assertEquals(0, ends.at("left", 1));
        for (var step : ends.steps()) {
            double ended = step.ended().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertClose(1, ended + step.lasting());
        }
    }
}
