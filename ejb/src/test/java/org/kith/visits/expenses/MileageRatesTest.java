package org.kith.visits.expenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.kernel.RuleBroken;

/** What Hamish's miles are worth, by the day on which he drove them. */
class MileageRatesTest {
    @Test
    void the_rate_is_that_of_the_day_of_the_journey() {
        assertEquals(540, car("2026-04-05", "12", "0"));
        assertEquals(660, car("2026-04-06", "12", "0"));
    }

    @Test
    void from_ten_thousand_miles_on_a_mile_is_worth_less() {
        assertEquals(4000, car("2026-06-01", "100", "9950"));
        assertEquals(3500, car("2026-03-01", "100", "9950"));
        assertEquals(2500, car("2026-06-01", "100", "10000"));
        assertEquals(2500, car("2026-06-01", "100", "12000.5"));
        assertEquals(5500, car("2026-06-01", "100", "9900"));
    }

    @Test
    void two_wheels_know_no_limit_and_passengers_add_to_a_car_alone() {
        assertEquals(240, pence(ExpenseKind.MOTORCYCLE, "2026-06-01", "10", 0, "99999"));
        assertEquals(200, pence(ExpenseKind.BICYCLE, "2026-06-01", "10", 0, "0"));
        assertEquals(650, pence(ExpenseKind.CAR, "2026-06-01", "10", 2, "0"));
        assertEquals(240, pence(ExpenseKind.MOTORCYCLE, "2026-06-01", "10", 2, "0"));
    }

    @Test
    void half_a_penny_is_rounded_up() {
        assertEquals(17, car("2026-06-01", "0.3", "0"));
        assertEquals(61, car("2026-06-01", "1.1", "0"));
    }

    @Test
    void a_tax_year_begins_on_the_sixth_of_april() {
        assertEquals(2025, MileageRates.taxYear(LocalDate.of(2026, 4, 5)));
        assertEquals(2026, MileageRates.taxYear(LocalDate.of(2026, 4, 6)));
        assertEquals(2025, MileageRates.taxYear(LocalDate.of(2026, 1, 1)));
        assertEquals(2026, MileageRates.taxYear(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void nobody_guesses_a_rate() {
        var broken = assertThrows(RuleBroken.class, () -> car("2001-01-01", "10", "0"));
        assertEquals(ExpenseRule.RATE_IS_KNOWN, broken.rule());
    }

    private static int car(String day, String miles, String before) {
        return pence(ExpenseKind.CAR, day, miles, 0, before);
    }

    private static int pence(ExpenseKind kind, String day, String miles, int passengers, String before) {
        return MileageRates.pence(
                kind, LocalDate.parse(day), new BigDecimal(miles), passengers, new BigDecimal(before));
    }
}
