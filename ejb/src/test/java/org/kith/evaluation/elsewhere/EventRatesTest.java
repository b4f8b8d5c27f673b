package org.kith.evaluation.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A count is no effect. */
class EventRatesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    @Test
    void without_people_who_waited_nothing_is_said_but_the_count_however_few_there_were() {
        assertEquals(Claim.COUNTED_ONLY, rates(0, 500, 0, 0).claim());
        assertEquals(Claim.COUNTED_ONLY, rates(1, 500, 60, 9.9).claim());
        assertNull(rates(1, 500, 60, 9.9).ratio());
    }

    @Test
    void too_few_events_or_too_short_a_time_compare_nothing() {
        assertEquals(Claim.COUNTED_ONLY, rates(0, 100, 9, 100).claim());
        assertEquals(Claim.COUNTED_ONLY, rates(0, 9.9, 40, 100).claim());
    }

    @Test
    void ten_years_in_each_group_and_ten_events_in_both_are_enough() {
        assertNotNull(rates(4, 10, 6, 10).ratio());
        assertEquals(Claim.NO_DIFFERENCE_SHOWN, rates(4, 10, 6, 10).claim());
    }

    @Test
    void a_difference_is_said_only_when_the_interval_leaves_one_out() {
        assertEquals(Claim.LOWER_THAN_WAITING, rates(10, 100, 40, 100).claim());
        assertEquals(Claim.HIGHER_THAN_WAITING, rates(40, 100, 10, 100).claim());
        assertEquals(Claim.NO_DIFFERENCE_SHOWN, rates(18, 100, 22, 100).claim());
    }

    @Test
    void rates_are_per_person_and_year() {
        assertEquals(0.1, rates(10, 100, 40, 100).matchedRate(), 1e-12);
        assertEquals(0.4, rates(10, 100, 40, 100).waitingRate(), 1e-12);
        assertEquals(0, rates(0, 0, 0, 0).matchedRate());
    }

    @Test
    void time_counts_as_far_as_it_lies_in_the_year() {
        var person = new UUID(1, 1);
        var before = Exposure.within(person, FIRST.minusYears(2), null, FIRST, LAST);
        assertEquals(365 / 365.25, before.years(), 1e-12);
        assertEquals(
                0,
                Exposure.within(person, LAST.minusDays(1), LAST.minusDays(3), FIRST, LAST)
                        .years());
        var march = Exposure.within(person, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), FIRST, LAST);
        assertEquals(true, march.holds(person, LocalDate.of(2026, 3, 31)));
        assertEquals(false, march.holds(person, LocalDate.of(2026, 4, 1)));
        assertEquals(false, march.holds(new UUID(1, 2), LocalDate.of(2026, 3, 31)));
    }

    private static EventRates rates(long matched, double matchedYears, long waiting, double waitingYears) {
        return new EventRates(EventKind.AE_ATTENDANCE, matched, matchedYears, waiting, waitingYears);
    }
}
