package org.kith.volunteering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.volunteering.VolunteerRule.CAPACITY_IS_ONE_TO_THREE;
import static org.kith.volunteering.VolunteerRule.CHECKS_ARE_COMPLETE;
import static org.kith.volunteering.VolunteerRule.CHECK_EXPIRES_LATER;
import static org.kith.volunteering.VolunteerRule.CHECK_IS_DATED_BY_TODAY;
import static org.kith.volunteering.VolunteerRule.EXEMPTION_HAS_A_NOTE;
import static org.kith.volunteering.VolunteerRule.OFFERS_A_MODE;
import static org.kith.volunteering.VolunteerRule.PVG_COVERS_ADULTS;
import static org.kith.volunteering.VolunteerRule.PVG_HAS_NO_EXEMPTION;
import static org.kith.volunteering.VolunteerRule.PVG_HAS_NO_NOTE;
import static org.kith.volunteering.VolunteerRule.PVG_IS_COMPLETE;
import static org.kith.volunteering.VolunteerRule.PVG_WAS_JOINED_FIRST;
import static org.kith.volunteering.VolunteerRule.VOLUNTEER_IS_HERE;
import static org.kith.volunteering.VolunteerRule.VOLUNTEER_IS_OLD_ENOUGH;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.people.Mode;

/** hamish applies, is checked, is approved, leaves. */
class VolunteerTest {
    private static final Owner HARBOUR = new Owner(Ids.next(), Ids.next());
    private static final Actor MHAIRI = new Actor(
            Ids.next(), "Mhairi", Role.PARTNER_MANAGER, HARBOUR.partnershipId(), HARBOUR.partnerId(), null, null);
    private static final Instant NOW = Instant.parse("2026-11-22T22:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Volunteer hamish = Volunteer.apply(
            Ids.next(), HARBOUR, VolunteerDetails.named("Hamish", "Reid"), Offer.USUAL, TODAY.minusYears(1), TODAY);

    @Test
    void hamish_is_approved_when_every_check_is_there() {
        assertBreaks(CHECKS_ARE_COMPLETE, () -> hamish.approve(List.of(), TODAY, MHAIRI.account()));
        hamish.approve(everyCheck(), TODAY, MHAIRI.account());
        assertEquals(TODAY, hamish.approvedOn());
        assertTrue(hamish.clearanceOn(TODAY, everyCheck(), List.of()).isCleared());
    }

    @Test
    void nothing_changes_after_hamish_left() {
        hamish.leave(TODAY, "moved to Oban", TODAY);
        assertBreaks(VOLUNTEER_IS_HERE, () -> hamish.describe(VolunteerDetails.named("Hamish", "Reid")));
        assertBreaks(VOLUNTEER_IS_HERE, () -> hamish.offer(Offer.USUAL));
        assertBreaks(VOLUNTEER_IS_HERE, () -> hamish.leave(TODAY, null, TODAY));
    }

    @Test
    void nobody_under_sixteen_applies() {
        var young = new VolunteerDetails(
                "Eilidh",
                "Ross",
                null,
                TODAY.minusYears(16).plusDays(1),
                null,
                Set.of("en"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertBreaks(
                VOLUNTEER_IS_OLD_ENOUGH, () -> Volunteer.apply(Ids.next(), HARBOUR, young, Offer.USUAL, TODAY, TODAY));
    }

    @Test
    void an_offer_is_for_one_to_three_people_and_some_way_of_meeting() {
        assertBreaks(CAPACITY_IS_ONE_TO_THREE, () -> hamish.offer(offer(4, Set.of(Mode.HOME))));
        assertBreaks(OFFERS_A_MODE, () -> hamish.offer(offer(1, Set.of())));
    }

    @Test
    void a_new_membership_gets_its_five_years_and_an_old_one_waits_for_its_date() {
        var joined = LocalDate.of(2026, 4, 1);
        assertEquals(LocalDate.of(2031, 4, 1), pvg(joined).facts().expiresOn());
        var old = pvg(joined.minusDays(1));
        assertNull(old.facts().expiresOn());
        assertTrue(old.summaryOn(TODAY, List.of()).expiryPending());
    }

    @Test
    void an_earlier_member_who_was_told_a_date_keeps_it() {
        var told = LocalDate.of(2028, 9, 30);
        var check =
                new NewCheck(Ids.next(), CheckKind.PVG, TODAY, told, "1", LocalDate.of(2015, 5, 5), true, false, null);
        assertEquals(told, Check.verified(hamish, check, MHAIRI, NOW).facts().expiresOn());
    }

    @Test
    void nobody_is_exempt_from_pvg_and_nothing_of_a_disclosure_is_noted() {
        assertRecordingBreaks(PVG_HAS_NO_EXEMPTION, NewCheck.exemption(Ids.next(), CheckKind.PVG, TODAY, "known well"));
        var joined = LocalDate.of(2026, 5, 1);
        assertRecordingBreaks(
                PVG_HAS_NO_NOTE,
                new NewCheck(Ids.next(), CheckKind.PVG, TODAY, null, "1", joined, true, false, "seen in 1998"));
        assertRecordingBreaks(
                PVG_IS_COMPLETE, new NewCheck(Ids.next(), CheckKind.PVG, TODAY, null, null, joined, true, false, null));
        assertRecordingBreaks(
                PVG_COVERS_ADULTS,
                new NewCheck(Ids.next(), CheckKind.PVG, TODAY, null, "1", joined, false, false, null));
        assertRecordingBreaks(PVG_WAS_JOINED_FIRST, NewCheck.pvg(Ids.next(), "1", TODAY, TODAY.minusDays(1)));
    }

    @Test
    void an_exemption_says_why() {
        assertRecordingBreaks(
                EXEMPTION_HAS_A_NOTE,
                new NewCheck(Ids.next(), CheckKind.REFERENCE, TODAY, null, null, null, false, true, " "));
        var exempt = NewCheck.exemption(Ids.next(), CheckKind.REFERENCE, TODAY, "Worked here for ten years");
        assertTrue(Check.verified(hamish, exempt, MHAIRI, NOW).facts().countsOn(TODAY));
    }

    @Test
    void a_check_is_dated_by_today_and_ends_later() {
        assertRecordingBreaks(
                CHECK_IS_DATED_BY_TODAY, NewCheck.done(Ids.next(), CheckKind.TRAINING, TODAY.plusDays(1)));
        assertRecordingBreaks(
                CHECK_EXPIRES_LATER,
                new NewCheck(Ids.next(), CheckKind.TRAINING, TODAY, TODAY, null, null, false, false, null));
    }

    private Check pvg(LocalDate joined) {
        return Check.verified(hamish, NewCheck.pvg(Ids.next(), "1234", joined, TODAY), MHAIRI, NOW);
    }

    private void assertRecordingBreaks(Rule rule, NewCheck check) {
        assertBreaks(rule, () -> Check.verified(hamish, check, MHAIRI, NOW));
    }

    private List<CheckFacts> everyCheck() {
        return Stream.of(
                        NewCheck.pvg(Ids.next(), "1234", LocalDate.of(2026, 5, 1), TODAY),
                        NewCheck.done(Ids.next(), CheckKind.REFERENCE, TODAY),
                        NewCheck.done(Ids.next(), CheckKind.REFERENCE, TODAY),
                        NewCheck.done(Ids.next(), CheckKind.TRAINING, TODAY),
                        NewCheck.done(Ids.next(), CheckKind.INDUCTION, TODAY),
                        NewCheck.done(Ids.next(), CheckKind.ROLE_AGREEMENT, TODAY))
                .map(check -> Check.verified(hamish, check, MHAIRI, NOW).facts())
                .toList();
    }

    private static Offer offer(int capacity, Set<Mode> modes) {
        return new Offer(0, Set.of(), Set.of(), modes, BigDecimal.ONE, null, null, capacity);
    }

    private static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }
}
