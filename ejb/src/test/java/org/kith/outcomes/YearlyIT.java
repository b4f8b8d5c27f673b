package org.kith.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.DATABASE;
import static org.kith.visits.HamishVisitsIsobel.owner;
import static org.kith.visits.HamishVisitsIsobel.today;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.visits.HamishVisitsIsobel;

/** Isobel and hamish have met for years: she is asked on every anniversary, once a year. */
class YearlyIT {
    private static final LocalDate MET = today().minusYears(3).minusDays(10);
    private HamishVisitsIsobel pair;

    @BeforeEach
    void they_met_more_than_three_years_ago() throws SQLException {
        pair = new HamishVisitsIsobel();
        owner(
                "UPDATE kith.befriending_match SET introduced_on = ?, proposed_at = ? WHERE id = ?",
                MET,
                MET.minusDays(5),
                pair.match);
        askEverything(TimePoint.BASELINE, MET.minusDays(2));
    }

    @Test
    void it_comes_due_on_every_anniversary_until_it_is_asked() {
        assertEquals(Optional.of(MET.plusYears(3)), dueOn());
        askEverything(TimePoint.YEARLY, MET.plusYears(1).plusDays(20));
        askEverything(TimePoint.YEARLY, MET.plusYears(2));
        assertEquals(Optional.of(MET.plusYears(3)), dueOn(), "last year's answers do not count for this one");
        assertEquals(Map.of(), as(a -> a.asked(Map.of(pair.isobel, MET.plusYears(3)), TimePoint.YEARLY)));
        askEverything(TimePoint.YEARLY, today().minusDays(1));
        assertEquals(Optional.empty(), dueOn());
        assertEquals(
                3,
                as(a -> a.asked(Map.of(pair.isobel, MET.plusYears(3)), TimePoint.YEARLY))
                        .get(pair.isobel)
                        .size());
    }

    @Test
    void a_little_early_is_this_year() {
        askEverything(TimePoint.YEARLY, MET.plusYears(3).minusMonths(2));
        assertEquals(Optional.empty(), dueOn());
    }

    @Test
    void twice_in_half_a_year_is_the_same_year() {
        var first = measure("UCLA3", TimePoint.YEARLY, MET.plusYears(1));
        for (var day : List.of(
                MET.plusYears(1),
                MET.plusYears(1).plusMonths(6).minusDays(1),
                MET.plusYears(1).minusMonths(5))) {
            var again = measure("UCLA3", TimePoint.YEARLY, day);
            var broken = assertThrows(RuleBroken.class, () -> Measuring.fits(again, List.of(first)));
            assertEquals(OutcomeRule.MEASURED_ONCE_AT_A_TIME, broken.rule());
        }
        Measuring.fits(measure("UCLA3", TimePoint.YEARLY, MET.plusYears(2)), List.of(first));
    }

    @Test
    void the_newest_year_stands_beside_the_baseline() {
        askEverything(TimePoint.YEARLY, MET.plusYears(2));
        askEverything(TimePoint.YEARLY, MET.plusYears(1));
        var pairs = as(a -> a.pairs(TimePoint.YEARLY));
        assertTrue(pairs.stream().anyMatch(ScorePair::isPaired));
        assertEquals(
                MET.plusYears(2),
                as(a -> a.current(pair.isobel, "UCLA3", TimePoint.YEARLY))
                        .orElseThrow()
                        .givenOn());
    }

    private Optional<LocalDate> dueOn() {
        return as(a -> a.due(TimePoint.YEARLY, 0, 200)).stream()
                .filter(due -> due.personId().equals(pair.isobel))
                .map(DueMeasure::dueOn)
                .findFirst();
    }

    private void askEverything(TimePoint point, LocalDate day) {
        as(a -> {
            Measuring.CORE.forEach(code -> a.add(measure(code, point, day), Instruments.get(code)));
            return true;
        });
    }

    private Administration measure(String code, TimePoint point, LocalDate day) {
        var answers = code.equals("UCLA3") ? Map.of("1", "3", "2", "2", "3", "3") : Map.<String, String>of();
        var said = new NewMeasure(code, point, day, AdministrationMode.INTERVIEWER, AskedBy.STAFF, answers);
        return Administration.of(
                Ids.next(), pair.mhairi.owner(), pair.isobel, Instruments.get(code), said, Clock.system(Clocks.CITY));
    }

    private <T> T as(Function<Administrations, T> work) {
        return DATABASE.as(pair.mhairi, entities -> work.apply(new Administrations(entities)));
    }
}
