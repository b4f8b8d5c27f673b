package org.kith.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever is worried is rung the same day. */
class AnswerByTest {
    @Test
    void in_the_morning_somebody_rings_within_four_hours() {
        assertEquals("2026-11-17T13:00:00Z", answerBy("2026-11-17T09:00:00Z"));
    }

    @Test
    void in_the_evening_somebody_rings_before_the_day_ends_in_the_city() {
        assertEquals("2026-11-17T23:59:00Z", answerBy("2026-11-17T21:00:00Z"));
        assertEquals("2026-07-01T22:59:00Z", answerBy("2026-07-01T20:00:00Z"));
    }

    @Test
    void just_before_midnight_an_hour_is_left() {
        assertEquals("2026-11-18T00:45:00Z", answerBy("2026-11-17T23:45:00Z"));
    }

    @Test
    void on_the_night_the_clocks_go_back_the_day_is_an_hour_longer() {
        assertEquals("2026-10-25T23:59:00Z", answerBy("2026-10-25T21:00:00Z"));
        assertEquals("2026-10-24T22:59:00Z", answerBy("2026-10-24T20:00:00Z"));
    }

    private static String answerBy(String now) {
        return RaisedConcern.answerBy(Instant.parse(now)).toString();
    }
}
