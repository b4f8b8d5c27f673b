package org.kith.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.outcomes.AdministrationMode.INTERVIEWER;
import static org.kith.outcomes.AdministrationMode.TELEPHONE;
import static org.kith.outcomes.MeasureScore.Movement.BETTER;
import static org.kith.outcomes.MeasureScore.Movement.WORSE;
import static org.kith.outcomes.TimePoint.BASELINE;
import static org.kith.outcomes.TimePoint.WEEKS_12;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.RuleBroken;

/** What may be recorded of what isobel says about herself. */
class AdministrationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), Clocks.CITY);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SUMMER = LocalDate.of(2026, 8, 20);
    private static final Owner HARBOUR = new Owner(Ids.next(), Ids.next());
    private static final UUID ISOBEL = Ids.next();

    @Test
    void nobody_answers_tomorrow() {
        assertBreaks(
                OutcomeRule.MEASURED_ON_A_PAST_DAY,
                () -> lonely(BASELINE, TODAY.plusDays(1), INTERVIEWER, "3", "2", "3"));
    }

    @Test
    void an_answer_is_one_of_those_offered() {
        assertBreaks(OutcomeRule.ANSWERS_ARE_OFFERED, () -> lonely(BASELINE, TODAY, INTERVIEWER, "3", "9", "3"));
        assertBreaks(
                OutcomeRule.ANSWERS_ARE_OFFERED,
                () -> of("UCLA3", BASELINE, TODAY, INTERVIEWER, Map.of("1", "1", "the-moon", "2")));
    }

    @Test
    void an_instrument_without_a_licence_is_not_used() {
        assertBreaks(OutcomeRule.INSTRUMENT_IS_READY, () -> of("SWEMWBS", BASELINE, TODAY, INTERVIEWER, Map.of()));
    }

    @Test
    void the_score_is_made_from_the_answers_and_is_empty_when_one_is_declined() {
        assertEquals(
                new Score("total", new BigDecimal("8"), "lonely"),
                score(lonely(BASELINE, TODAY, INTERVIEWER, "3", "2", "3")));
        assertNull(score(lonely(BASELINE, TODAY, INTERVIEWER, "3", "d", "3")).value());
    }

    @Test
    void an_instrument_is_answered_once_at_a_time() {
        var first = lonely(BASELINE, SUMMER, INTERVIEWER, "3", "2", "3");
        var again = lonely(BASELINE, SUMMER, INTERVIEWER, "1", "1", "1");
        assertBreaks(OutcomeRule.MEASURED_ONCE_AT_A_TIME, () -> Measuring.fits(again, List.of(first)));
        first.replaceWith(again.id(), CLOCK.instant());
        Measuring.fits(again, List.of(first));
        assertFalse(first.isCurrent());
    }

    @Test
    void what_was_replaced_is_not_replaced_again() {
        var first = lonely(BASELINE, SUMMER, INTERVIEWER, "3", "2", "3");
        first.replaceWith(Ids.next(), CLOCK.instant());
        assertBreaks(OutcomeRule.MEASURE_IS_CURRENT, () -> first.replaceWith(Ids.next(), CLOCK.instant()));
    }

    @Test
    void a_follow_up_comes_after_its_baseline() {
        var baseline = lonely(BASELINE, SUMMER, INTERVIEWER, "3", "2", "3");
        var before = lonely(WEEKS_12, SUMMER.minusDays(1), INTERVIEWER, "3", "2", "3");
        assertBreaks(OutcomeRule.FOLLOW_UP_IS_LATER, () -> Measuring.fits(before, List.of(baseline)));
        assertBreaks(OutcomeRule.BASELINE_IS_EARLIER, () -> Measuring.fits(baseline, List.of(before)));
    }

    @Test
    void answers_given_in_different_ways_are_not_compared() {
        var baseline = lonely(BASELINE, SUMMER, INTERVIEWER, "3", "2", "3");
        assertTrue(lonely(WEEKS_12, TODAY, INTERVIEWER, "2", "2", "2").isComparableWith(baseline));
        assertFalse(lonely(WEEKS_12, TODAY, TELEPHONE, "2", "2", "2").isComparableWith(baseline));
    }

    @Test
    void less_lonely_is_better_and_more_anxious_is_worse() {
        var ucla = Instruments.get("UCLA3");
        var change = MeasureScore.of(ucla, score("total", 6), score("total", 8));
        assertEquals(new BigDecimal("-2"), change.change());
        assertEquals(BETTER, change.movement());
        assertEquals(
                WORSE,
                MeasureScore.of(Instruments.get("ONS4"), score("anxiety", 6), score("anxiety", 2))
                        .movement());
    }

    @Test
    void an_order_has_words_and_no_difference() {
        var direct = MeasureScore.of(Instruments.get("ONSLON1"), score("total", 4), score("total", 1));
        assertEquals("Hardly ever", direct.words());
        assertNull(direct.change());
        assertEquals(BETTER, direct.movement());
    }

    @Test
    void a_follow_up_is_overdue_two_weeks_after_its_day() {
        var given = LocalDate.of(2026, 1, 1);
        assertFalse(WEEKS_12.isOverdue(given, given.plusWeeks(14).minusDays(1)));
        assertTrue(WEEKS_12.isOverdue(given, given.plusWeeks(14)));
        assertFalse(TimePoint.EXIT.isOverdue(given, TODAY));
    }

    private static Score score(Administration answered) {
        var ucla = Instruments.get("UCLA3");
        return Scoring.score(ucla, answered.answers(ucla)).get(0);
    }

    private static Score score(String scale, int value) {
        return new Score(scale, BigDecimal.valueOf(value), null);
    }

    private static Administration lonely(
            TimePoint point, LocalDate day, AdministrationMode mode, String one, String two, String three) {
        return of("UCLA3", point, day, mode, Map.of("1", one, "2", two, "3", three));
    }

    private static Administration of(
            String instrument, TimePoint point, LocalDate day, AdministrationMode mode, Map<String, String> answers) {
        return Administration.of(
                Ids.next(),
                HARBOUR,
                ISOBEL,
                Instruments.get(instrument),
                new NewMeasure(instrument, point, day, mode, AskedBy.usual(mode), answers),
                CLOCK);
    }

    private static void assertBreaks(OutcomeRule rule, Executable work) {
        @Nullable RuleBroken broken = assertThrows(RuleBroken.class, work);
        assertEquals(rule, broken.rule());
    }
}
