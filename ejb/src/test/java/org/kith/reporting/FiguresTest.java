package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void a_percentage_needs_ten_people_and_enough_on_both_sides() {
        assertEquals(OptionalInt.of(50), Figures.percent(5, 10, 5));
        assertEquals(OptionalInt.empty(), Figures.percent(5, 9, 4));
        assertEquals(OptionalInt.of(50), Figures.percent(6, 12, 5));
        assertEquals(OptionalInt.empty(), Figures.percent(4, 12, 5));
        assertEquals(OptionalInt.empty(), Figures.percent(8, 12, 5));
        assertEquals(OptionalInt.of(63), Figures.percent(25, 40, 5));
        assertEquals(OptionalInt.of(33), Figures.percent(5, 15, 5));
    }

    @Test
    void nobody_and_everybody_are_shown_only_of_what_is_no_secret() {
        assertEquals(OptionalInt.empty(), Figures.percent(0, 40, 5));
        assertEquals(OptionalInt.empty(), Figures.percent(40, 40, 5));
        assertEquals(OptionalInt.of(0), Figures.percentOfNoSecret(0, 40, 5));
        assertEquals(OptionalInt.of(100), Figures.percentOfNoSecret(40, 40, 5));
        assertEquals(OptionalInt.empty(), Figures.percentOfNoSecret(0, 9, 5));
        assertEquals(OptionalInt.of(50), Figures.percentOfNoSecret(20, 40, 5));
        assertEquals(OptionalInt.empty(), Figures.percentOfNoSecret(2, 40, 5));
    }

    @Test
    void means_and_medians_need_ten_people_and_quartiles_twenty() {
        assertEquals(OptionalDouble.of(4.5), Figures.mean(4.5, 10));
        assertEquals(OptionalDouble.empty(), Figures.mean(4.5, 9));
        assertEquals(OptionalDouble.of(4.5), Figures.median(4.5, 10));
        assertEquals(OptionalDouble.empty(), Figures.median(4.5, 9));
        assertEquals(OptionalDouble.of(4.5), Figures.quartile(4.5, 20));
        assertEquals(OptionalDouble.empty(), Figures.quartile(4.5, 19));
    }

    @Test
    void a_sum_of_hours_is_hidden_when_one_gives_more_than_half() {
        assertEquals(OptionalDouble.of(20), Figures.sum(List.of(10.0, 4.0, 3.0, 2.0, 1.0), 5));
        assertEquals(OptionalDouble.empty(), Figures.sum(List.of(10.5, 4.0, 3.0, 2.0, 0.5), 5));
        assertEquals(OptionalDouble.empty(), Figures.sum(List.of(4.0, 4.0, 4.0, 4.0, 0.0), 5));
    }

    @Test
    void for_anyone_counts_are_rounded_to_five_and_up_to_seven_hidden() {
        assertEquals("0", Figures.roundedForAnyone(0));
        assertEquals("*", Figures.roundedForAnyone(1));
        assertEquals("*", Figures.roundedForAnyone(7));
        assertEquals("10", Figures.roundedForAnyone(8));
        assertEquals("10", Figures.roundedForAnyone(12));
        assertEquals("15", Figures.roundedForAnyone(13));
        assertThrows(IllegalArgumentException.class, () -> Figures.roundedForAnyone(-1));
    }
}
