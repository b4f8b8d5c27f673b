package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.outcomes.Catalogue;
import org.kith.outcomes.ScorePair;
import org.kith.outcomes.TimePoint;

/** The own partner's change: who is compared, who is missing, who was lost. */
class ComparingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    @Test
    void the_missing_and_the_lost_are_shown_beside_the_change() {
        var pairs = List.of(
                pair(8, 6, SPRING, null),
                pair(7, null, SPRING, null),
                pair(7, null, SPRING, SPRING.plusDays(20)),
                pair(7, null, TODAY.minusDays(3), null));
        var change = of(pairs);
        assertEquals(1, change.paired());
        assertEquals(1, change.missing());
        assertEquals(1, change.lost());
        assertEquals(-2.0, change.change());
        assertTrue(change.few());
    }

    @Test
    void ten_pairs_have_an_interval_and_nine_have_none() {
        var pairs = new ArrayList<ScorePair>();
        for (int i = 0; i < 9; i++) pairs.add(pair(6 + i % 3, 5, SPRING, null));
        assertNull(of(pairs).low());
        pairs.add(pair(9, 5, SPRING, null));
        assertNotNull(of(pairs).low());
        assertNotNull(of(pairs).high());
    }

    @Test
    void without_pairs_there_is_no_mean() {
        assertNull(of(List.of()).change());
    }

    @Test
    void an_order_without_distances_is_not_averaged() {
        assertFalse(Comparing.change(List.of(), Catalogue.shipped().usable(), TimePoint.WEEKS_12, TODAY).stream()
                .anyMatch(change -> change.instrument().equals("ONSLON1")));
    }

    @Test
    void the_releases_of_one_month_have_one_id() {
        var city = UUID.randomUUID();
        var summer = new Quarter(2026, 3);
        assertEquals(ReleaseTimer.idOf(city, summer), ReleaseTimer.idOf(city, summer));
        assertFalse(ReleaseTimer.idOf(city, summer).equals(ReleaseTimer.idOf(city, summer.before(1))));
    }

    private static OwnChange of(List<ScorePair> pairs) {
        return Comparing.change(pairs, Catalogue.shipped().usable(), TimePoint.WEEKS_12, TODAY)
                .get(0);
    }

    private static ScorePair pair(int before, @Nullable Integer after, LocalDate given, @Nullable LocalDate left) {
        return new ScorePair(
                "UCLA3",
                "total",
                BigDecimal.valueOf(before),
                after == null ? null : BigDecimal.valueOf(after),
                given,
                left);
    }
}
