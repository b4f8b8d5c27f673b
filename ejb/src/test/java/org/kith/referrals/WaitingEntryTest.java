package org.kith.referrals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.referrals.ReferralRule.BAND_HAS_A_REASON;
import static org.kith.referrals.ReferralRule.CONTACT_IS_PAST;
import static org.kith.referrals.ReferralRule.PERSON_IS_WAITING;
import static org.kith.referrals.ReferralRule.PERSON_WAITS_ONCE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.people.Mode;

/** Waiting, told with isobel, who has waited since the first of September. */
class WaitingEntryTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 29);

    @Test
    void nobody_waits_twice() {
        assertBreaks(PERSON_WAITS_ONCE, () -> entry(true));
    }

    @Test
    void a_first_call_is_due_four_weeks_after_the_referral() {
        var isobel = entry(false);
        assertTrue(isobel.details("Isobel", "P-1", 4, TODAY).isContactDue());
        assertFalse(isobel.details("Isobel", "P-1", 4, TODAY.minusDays(1)).isContactDue());
    }

    @Test
    void a_call_moves_the_next_one_and_an_older_one_written_down_late_does_not() {
        var isobel = entry(false);
        isobel.keepInTouch(LocalDate.of(2026, 9, 20), TODAY);
        isobel.keepInTouch(LocalDate.of(2026, 9, 10), TODAY);
        assertEquals(
                LocalDate.of(2026, 10, 18),
                isobel.details("Isobel", "P-1", 4, TODAY).nextContactBy());
    }

    @Test
    void a_call_was_made_while_waiting_and_not_tomorrow() {
        var isobel = entry(false);
        assertBreaks(CONTACT_IS_PAST, () -> isobel.keepInTouch(TODAY.plusDays(1), TODAY));
        assertBreaks(CONTACT_IS_PAST, () -> isobel.keepInTouch(SINCE.minusDays(1), TODAY));
    }

    @Test
    void a_change_of_band_needs_a_reason() {
        assertBreaks(BAND_HAS_A_REASON, () -> entry(false).putInBand(1, ""));
    }

    @Test
    void weeks_waited_stop_when_the_waiting_ends() {
        var isobel = entry(false);
        isobel.close(WaitingEnd.MATCHED, LocalDate.of(2026, 9, 16));
        assertEquals(2, isobel.details("Isobel", "P-1", 4, TODAY.plusYears(1)).weeksWaited());
        assertBreaks(PERSON_IS_WAITING, () -> isobel.offerTelephone(true));
        assertBreaks(PERSON_IS_WAITING, () -> isobel.close(WaitingEnd.DIED, TODAY));
    }

    private static WaitingEntry entry(boolean waitsAlready) {
        var needs = new WaitingNeeds(Mode.HOME, "A blether about the old days", null, 3);
        return WaitingEntry.open(
                Ids.next(), new Owner(Ids.next(), Ids.next()), Ids.next(), null, SINCE, 2, needs, waitsAlready);
    }

    private static void assertBreaks(Rule rule, Runnable act) {
        assertEquals(rule, assertThrows(RuleBroken.class, act::run).rule());
    }
}
