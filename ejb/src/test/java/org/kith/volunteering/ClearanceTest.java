package org.kith.volunteering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.volunteering.CheckKind.INDUCTION;
import static org.kith.volunteering.CheckKind.PVG;
import static org.kith.volunteering.CheckKind.REFERENCE;
import static org.kith.volunteering.CheckKind.ROLE_AGREEMENT;
import static org.kith.volunteering.CheckKind.TRAINING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;

/** Whether hamish may visit isobel on a day, and what is missing. */
class ClearanceTest {
    private static final UUID HAMISH = Ids.next();
    private static final LocalDate CHECKED = LocalDate.of(2026, 5, 1);
    private static final LocalDate APPROVED = LocalDate.of(2026, 5, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void with_every_check_and_an_approval_hamish_may_visit() {
        var clearance = on(TODAY, all());
        assertTrue(clearance.isCleared());
        assertNull(clearance.missing());
    }

    @Test
    void nobody_visits_before_the_approval() {
        assertEquals(Missing.NOT_APPROVED, on(APPROVED.minusDays(1), all()).missing());
        assertTrue(on(APPROVED, all()).isCleared());
        assertEquals(
                Missing.NOT_APPROVED,
                Clearance.on(TODAY, all(), List.of(), null, null).missing());
    }

    @Test
    void an_approval_does_not_stand_in_for_a_disclosure() {
        var withoutPvg = all().stream().filter(check -> check.kind() != PVG).toList();
        assertEquals(Missing.NO_PVG, on(TODAY, withoutPvg).missing());
    }

    @Test
    void no_taster_visit_before_the_disclosure_was_seen() {
        assertEquals(Missing.NO_PVG, on(CHECKED.minusDays(1), all()).missing());
    }

    @Test
    void a_membership_that_began_on_or_after_1_april_2026_lasts_five_years() {
        assertEquals(LocalDate.of(2031, 4, 1), Membership.expiryOf(LocalDate.of(2026, 4, 1)));
        assertEquals(LocalDate.of(2031, 11, 22), Membership.expiryOf(TODAY));
        assertEquals(LocalDate.of(2033, 2, 28), Membership.expiryOf(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void a_membership_from_before_has_no_end_that_anybody_knows_yet() {
        assertNull(Membership.expiryOf(LocalDate.of(2026, 3, 31)));
        assertNull(Membership.expiryOf(LocalDate.of(2025, 4, 1)));
        assertNull(Membership.expiryOf(LocalDate.of(2011, 2, 28)));
    }

    @Test
    void a_membership_counts_until_the_day_before_it_expires() {
        var expires = LocalDate.of(2031, 4, 1);
        var checks = all(expires);
        assertTrue(on(expires.minusDays(1), checks).isCleared());
        var clearance = on(expires, checks);
        assertEquals(Missing.PVG_EXPIRED, clearance.missing());
        assertEquals(List.of(expires), clearance.arguments());
    }

    @Test
    void a_renewal_takes_over_from_an_expired_membership() {
        var expires = LocalDate.of(2031, 4, 1);
        var checks = new ArrayList<>(all(expires));
        checks.add(check(PVG, expires.minusMonths(1), expires.plusYears(5)));
        assertTrue(on(expires, checks).isCleared());
    }

    @Test
    void a_withdrawn_check_no_longer_counts_from_that_day_but_did_before() {
        var checks = new ArrayList<>(
                all().stream().filter(check -> check.kind() != INDUCTION).toList());
        checks.add(new CheckFacts(HAMISH, INDUCTION, CHECKED, null, TODAY));
        assertTrue(on(TODAY.minusDays(1), checks).isCleared());
        assertEquals(Missing.NO_INDUCTION, on(TODAY, checks).missing());
    }

    @Test
    void one_reference_of_two_is_not_enough_and_it_says_so() {
        var checks = new ArrayList<>(all());
        checks.remove(check(REFERENCE, CHECKED, null));
        var clearance = on(TODAY, checks);
        assertEquals(Missing.REFERENCES, clearance.missing());
        assertEquals(List.of(1L, 2), clearance.arguments());
    }

    @Test
    void training_expires_and_says_when() {
        var checks = new ArrayList<>(
                all().stream().filter(check -> check.kind() != TRAINING).toList());
        checks.add(check(TRAINING, CHECKED, TODAY));
        assertEquals(Missing.TRAINING_EXPIRED, on(TODAY, checks).missing());
        assertTrue(on(TODAY.minusDays(1), checks).isCleared());
    }

    @Test
    void the_first_missing_thing_is_told_in_a_fixed_order() {
        assertEquals(Missing.NO_PVG, on(TODAY, List.of()).missing());
        assertEquals(
                Missing.REFERENCES,
                on(TODAY, List.of(check(PVG, CHECKED, null))).missing());
    }

    @Test
    void a_break_counts_from_its_first_to_its_last_day() {
        var rest = new Rest(TODAY, TODAY.plusDays(7));
        assertTrue(resting(TODAY.minusDays(1), rest).isCleared());
        assertEquals(Missing.PAUSED, resting(TODAY, rest).missing());
        assertEquals(Missing.PAUSED, resting(TODAY.plusDays(7), rest).missing());
        assertTrue(resting(TODAY.plusDays(8), rest).isCleared());
        var open = resting(TODAY.plusYears(1), new Rest(TODAY, null));
        assertFalse(open.isCleared());
        assertTrue(open.isVetted());
    }

    @Test
    void who_left_may_not_visit_from_that_day_on() {
        assertEquals(
                Missing.LEFT,
                Clearance.on(TODAY, all(), List.of(), APPROVED, TODAY).missing());
        assertTrue(Clearance.on(TODAY.minusDays(1), all(), List.of(), APPROVED, TODAY)
                .isCleared());
    }

    @Test
    void renewal_is_asked_for_six_three_and_one_month_before() {
        var check = check(PVG, CHECKED, LocalDate.of(2031, 5, 1));
        assertEquals(CheckSummary.CheckState.VALID, CheckSummary.CheckState.of(check, LocalDate.of(2030, 10, 31)));
        assertEquals(
                CheckSummary.CheckState.DUE_IN_SIX_MONTHS,
                CheckSummary.CheckState.of(check, LocalDate.of(2030, 11, 1)));
        assertEquals(
                CheckSummary.CheckState.DUE_IN_THREE_MONTHS,
                CheckSummary.CheckState.of(check, LocalDate.of(2031, 2, 1)));
        assertEquals(
                CheckSummary.CheckState.DUE_IN_A_MONTH, CheckSummary.CheckState.of(check, LocalDate.of(2031, 4, 1)));
        assertEquals(CheckSummary.CheckState.EXPIRED, CheckSummary.CheckState.of(check, LocalDate.of(2031, 5, 1)));
    }

    @Test
    void while_disclosure_scotland_considers_whether_to_bar_hamish_he_visits_nobody() {
        var since = TODAY.minusDays(10);
        var checks = under(new Suspension(since, null, false));
        assertTrue(on(since.minusDays(1), checks).isCleared());
        assertEquals(Missing.PVG_SUSPENDED, on(since, checks).missing());
        assertEquals(List.of(since), on(TODAY, checks).arguments());
        assertFalse(on(TODAY, checks).isVetted());
    }

    @Test
    void after_it_decided_for_him_he_visits_again() {
        var checks = under(new Suspension(TODAY.minusDays(10), TODAY.minusDays(1), false));
        assertEquals(Missing.PVG_SUSPENDED, on(TODAY.minusDays(1), checks).missing());
        assertTrue(on(TODAY, checks).isCleared());
    }

    @Test
    void who_is_barred_is_barred_whatever_else_is_considered() {
        var checks =
                under(new Suspension(TODAY.minusDays(20), null, false), new Suspension(TODAY.minusDays(3), null, true));
        assertEquals(Missing.PVG_LISTED, on(TODAY, checks).missing());
        assertEquals(Missing.PVG_SUSPENDED, on(TODAY.minusDays(4), checks).missing());
    }

    private static List<CheckFacts> under(Suspension... told) {
        return all().stream().map(check -> check.under(List.of(told))).toList();
    }

    private static Clearance on(LocalDate day, List<CheckFacts> checks) {
        return Clearance.on(day, checks, List.of(), APPROVED, null);
    }

    private static Clearance resting(LocalDate day, Rest rest) {
        return Clearance.on(day, all(), List.of(rest), APPROVED, null);
    }

    private static List<CheckFacts> all() {
        return all(null);
    }

    private static List<CheckFacts> all(@Nullable LocalDate pvgExpires) {
        return List.of(
                check(PVG, CHECKED, pvgExpires),
                check(REFERENCE, CHECKED, null),
                check(REFERENCE, CHECKED.plusDays(1), null),
                check(TRAINING, CHECKED, null),
                check(INDUCTION, CHECKED, null),
                check(ROLE_AGREEMENT, CHECKED, null));
    }

    private static CheckFacts check(CheckKind kind, LocalDate datedOn, @Nullable LocalDate expiresOn) {
        return new CheckFacts(HAMISH, kind, datedOn, expiresOn, null);
    }
}
