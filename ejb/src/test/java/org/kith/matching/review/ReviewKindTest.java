package org.kith.matching.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a match is looked at together. */
class ReviewKindTest {
    private static final LocalDate MET = LocalDate.of(2026, 8, 31);

    @Test
    void first_after_six_weeks() {
        assertEquals(LocalDate.of(2026, 10, 12), ReviewKind.first(MET));
    }

    @Test
    void then_half_yearly_from_the_introduction_on_whenever_the_talk_was_held() {
        assertEquals(LocalDate.of(2027, 2, 28), ReviewKind.next(MET, ReviewKind.first(MET), LocalDate.of(2026, 11, 1)));
        assertEquals(
                LocalDate.of(2027, 8, 31), ReviewKind.next(MET, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 20)));
        assertEquals(
                LocalDate.of(2028, 2, 29), ReviewKind.next(MET, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 9, 1)));
    }
}
