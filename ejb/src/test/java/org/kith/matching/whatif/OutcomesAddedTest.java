package org.kith.matching.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What partners come to is added up; averages are of everybody together, and nothing where there is nobody. */
class OutcomesAddedTest {
    @Test
    void plans_of_two_partners_are_added_and_miles_are_those_of_a_pair_that_travels() {
        var both = new CriteriaPreview.Outcome(5, 2, 3, 10.5, 4).and(new CriteriaPreview.Outcome(7, 1, 4, 2.0, 2));
        assertEquals(new CriteriaPreview.Outcome(12, 3, 7, 12.5, 6), both);
        assertEquals(2.1, both.miles());
        assertEquals(0, CriteriaPreview.Outcome.NOTHING.miles());
    }

    @Test
    void points_are_those_of_a_pair_and_weeks_those_of_a_person() {
        var way = Way.values()[0];
        var year = new YearOutcome(way, 8, 3, 1, 20, 200, 2);
        assertEquals(67, year.pointsEach());
        assertEquals(2.5, year.weeksEach());
        assertEquals(5, year.waiting());
        assertEquals(0, YearOutcome.nothing(way).pointsEach());
        assertEquals(year, YearOutcome.nothing(way).and(year));
    }
}
