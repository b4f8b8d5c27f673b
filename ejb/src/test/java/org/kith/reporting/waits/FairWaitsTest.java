package org.kith.reporting.waits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.matching.HardRule;
import org.kith.matching.whatif.Wait;
import org.kith.people.Mode;
import org.kith.referrals.WaitingEnd;

/** Waits counted with those who are still waiting, and shown to each as far as they may see. */
class FairWaitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID HARBOUR = new UUID(0, 1);

    private static Wait wait(int band, int days, @Nullable WaitingEnd end, Set<String> languages) {
        var since = TODAY.minusDays(800);
        return end == null
                ? new Wait(HARBOUR, TODAY.minusDays(days), null, null, band, Mode.HOME, languages, "AB10", TODAY)
                : new Wait(HARBOUR, since, since.plusDays(days), end, band, Mode.HOME, languages, null, TODAY);
    }

    /** The weeks of a known example, as waits in days: open where nothing has ended. */
    private static List<Wait> example() {
        var weeks = new int[] {2, 5, 5, 8, 12, 15, 18, 18, 24, 24};
        var matched = new boolean[] {true, true, false, true, true, false, true, true, false, false};
        var waits = new ArrayList<Wait>();
        for (int i = 0; i < weeks.length; i++) {
            waits.add(wait(2, weeks[i] * 7, matched[i] ? WaitingEnd.MATCHED : null, Set.of("en")));
        }
        return waits;
    }

    @Test
    void those_still_waiting_are_counted_up_to_today() {
        var all = FairWaits.lines(example(), WaitsBy.BAND, true, 5).get(1);
        assertEquals("", all.key());
        assertEquals(List.of("4", "6", "0", "10"), List.of(all.waiting(), all.matched(), all.left(), all.all()));
        assertEquals(18 * 7, all.median());
        // After 4, 8 and 12 weeks 0.9, 0.685714 and 0.571429 still wait; beyond 24 weeks nothing is known.
        assertEquals(100, all.curve().get(0));
        assertEquals(90, all.curve().get(1));
        assertEquals(69, all.curve().get(2));
        assertEquals(57, all.curve().get(3));
        assertNull(all.curve().get(7));
        assertEquals(43, all.within90());
        assertNull(all.within180());
    }

    @Test
    void whoever_left_for_another_reason_is_not_matched_and_an_entry_made_twice_is_no_wait() {
        var waits = new ArrayList<>(example());
        waits.add(wait(2, 40, WaitingEnd.DIED, Set.of("en")));
        waits.add(wait(2, 40, WaitingEnd.ENTERED_TWICE, Set.of("en")));
        var all = FairWaits.lines(waits, WaitsBy.MODE, true, 5).get(1);
        assertEquals("1", all.left());
        assertEquals("11", all.all());
    }

    @Test
    void small_groups_are_hidden_from_whoever_may_not_see_them_and_cannot_be_worked_out() {
        var waits = new ArrayList<Wait>();
        for (int i = 0; i < 40; i++) {
            waits.add(wait(2, 30 + i, i % 2 == 0 ? WaitingEnd.MATCHED : null, Set.of("en")));
        }
        for (int i = 0; i < 30; i++) {
            waits.add(wait(3, 60 + i, i % 3 == 0 ? WaitingEnd.MATCHED : null, Set.of("en", "pl")));
        }
        waits.add(wait(1, 10, WaitingEnd.MATCHED, Set.of("pl")));
        waits.add(wait(1, 10, null, Set.of("pl")));
        var lines = FairWaits.lines(waits, WaitsBy.LANGUAGE, false, 5);
        assertEquals(
                List.of("en", "en,pl", "pl", ""),
                lines.stream().map(WaitLine::key).toList());
        var polish = lines.get(2);
        assertEquals("*", polish.all());
        assertNull(polish.median());
        assertTrue(polish.curve().isEmpty());
        var hidden = lines.stream().filter(line -> line.all().equals("*")).count();
        assertTrue(hidden >= 2, "one hidden sum alone could be worked out from the total");
        assertEquals("72", lines.get(3).all());
        var exact = FairWaits.lines(waits, WaitsBy.LANGUAGE, true, 5);
        assertEquals("2", exact.get(2).all());
        assertFalse(exact.get(2).curve().isEmpty());
    }

    @Test
    void a_rate_needs_ten_people_and_enough_of_each_kind() {
        var waits = new ArrayList<Wait>();
        for (int i = 0; i < 30; i++) {
            waits.add(wait(2, 30 + i, i < 25 ? WaitingEnd.MATCHED : null, Set.of("en")));
        }
        var line = FairWaits.lines(waits, WaitsBy.BAND, false, 5).get(0);
        assertEquals("30", line.all());
        assertTrue(Objects.requireNonNull(line.median()) > 30);
        // Nobody is shown a percentage of a handful who were still there.
        assertNull(line.curve().get(line.curve().size() - 1));
        var few = FairWaits.lines(waits.subList(0, 9), WaitsBy.BAND, false, 5).get(0);
        assertNull(few.median());
    }

    @Test
    void nobody_has_waited_yet() {
        assertEquals(List.of(), FairWaits.lines(List.of(), WaitsBy.AREA, false, 5));
        assertEquals(Map.of(), FairWaits.withoutAnybody(Map.of(), 5));
    }

    @Test
    void rules_that_keep_only_a_few_are_hidden_with_others() {
        var shown = FairWaits.withoutAnybody(
                Map.of(
                        HardRule.SHARE_A_TIME, 20L,
                        HardRule.WITHIN_TRAVEL, 9L,
                        HardRule.SHARE_A_LANGUAGE, 2L),
                5);
        assertEquals("*", shown.get(HardRule.SHARE_A_LANGUAGE));
        assertTrue(shown.values().stream().filter("*"::equals).count() >= 2);
    }
}
