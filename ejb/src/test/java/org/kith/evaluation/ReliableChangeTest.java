package org.kith.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kith.evaluation.ReliableChange.Category.LOST_TO_FOLLOW_UP;
import static org.kith.evaluation.ReliableChange.Category.NO_RELIABLE_CHANGE;
import static org.kith.evaluation.ReliableChange.Category.RELIABLY_DETERIORATED;
import static org.kith.evaluation.ReliableChange.Category.RELIABLY_IMPROVED;
import static org.kith.outcomes.Direction.HIGHER_BETTER;
import static org.kith.outcomes.Direction.LOWER_BETTER;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {
    private static final ReliableChange SWEMWBS = new ReliableChange(1.03, "published");

    @Test
    void the_threshold_follows_from_the_error_of_measurement() {
        assertEquals(2.855, SWEMWBS.threshold(), 0.0005);
        var first = ReliableChange.from(3.92, 0.84, "test and retest");
        assertEquals(1.568, first.standardError(), 0.0005);
        assertEquals(4.346, first.threshold(), 0.0005);
        var second = ReliableChange.from(1.9, 0.72, "alpha");
        assertEquals(1.005, second.standardError(), 0.0005);
        assertEquals(2.787, second.threshold(), 0.0005);
    }

    @Test
    void a_change_counts_only_when_it_is_larger_than_the_noise() {
        assertEquals(RELIABLY_IMPROVED, SWEMWBS.category(19.25, 22.35, HIGHER_BETTER));
        assertEquals(NO_RELIABLE_CHANGE, SWEMWBS.category(19.25, 21.54, HIGHER_BETTER));
        assertEquals(RELIABLY_DETERIORATED, SWEMWBS.category(24.11, 20.73, HIGHER_BETTER));
        assertEquals(NO_RELIABLE_CHANGE, SWEMWBS.category(7.00, 9.51, HIGHER_BETTER));
        assertEquals(NO_RELIABLE_CHANGE, SWEMWBS.category(22.35, 22.35, HIGHER_BETTER));
    }

    @Test
    void a_change_just_as_large_as_the_noise_may_be_noise() {
        assertEquals(NO_RELIABLE_CHANGE, SWEMWBS.category(0, SWEMWBS.threshold(), HIGHER_BETTER));
        assertEquals(NO_RELIABLE_CHANGE, SWEMWBS.category(SWEMWBS.threshold(), 0, HIGHER_BETTER));
        assertEquals(RELIABLY_IMPROVED, SWEMWBS.category(0, Math.nextUp(SWEMWBS.threshold()), HIGHER_BETTER));
    }

    @Test
    void where_less_is_better_a_fall_is_an_improvement() {
        assertEquals(RELIABLY_IMPROVED, SWEMWBS.category(9, 4, LOWER_BETTER));
        assertEquals(RELIABLY_DETERIORATED, SWEMWBS.category(4, 9, LOWER_BETTER));
        assertEquals(LOST_TO_FOLLOW_UP, SWEMWBS.category(4, Double.NaN, LOWER_BETTER));
    }

    @Test
    void the_lost_and_the_deteriorated_stand_beside_the_improved() {
        double none = Double.NaN;
        assertEquals(
                Map.of(RELIABLY_IMPROVED, 1, NO_RELIABLE_CHANGE, 1, RELIABLY_DETERIORATED, 0, LOST_TO_FOLLOW_UP, 2),
                SWEMWBS.count(
                        new double[] {10, 20, 20, 20, none}, new double[] {15, 20, none, none, 30}, HIGHER_BETTER));
    }
}
