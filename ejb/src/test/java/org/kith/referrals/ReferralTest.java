package org.kith.referrals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.referrals.ReferralRule.AGREEMENT_IS_PAST;
import static org.kith.referrals.ReferralRule.BAND_HAS_A_REASON;
import static org.kith.referrals.ReferralRule.BAND_IS_ONE_TO_FOUR;
import static org.kith.referrals.ReferralRule.BIRTHDAY_IS_KNOWN;
import static org.kith.referrals.ReferralRule.BIRTHDAY_IS_PAST;
import static org.kith.referrals.ReferralRule.HOLD_ENDS_LATER;
import static org.kith.referrals.ReferralRule.HOLD_HAS_A_REASON;
import static org.kith.referrals.ReferralRule.OLD_ENOUGH_AT_REFERRAL;
import static org.kith.referrals.ReferralRule.REFERRAL_IS_AGREED;
import static org.kith.referrals.ReferralRule.REFERRAL_IS_UNACKNOWLEDGED;
import static org.kith.referrals.ReferralRule.REFERRAL_IS_UNDECIDED;
import static org.kith.referrals.ReferralRule.REFERRER_IS_NAMED;
import static org.kith.referrals.ReferralRule.SIGNPOST_IS_GIVEN;
import static org.kith.referrals.ReferralRule.SOMEBODY_CAN_BE_REACHED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.partnership.Settings;
import org.kith.people.Mode;

/** The life of a referral, told with isobel, whom the surgery refers, and mhairi, who coordinates. */
class ReferralTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(NOW, Clocks.CITY);
    private static final UUID MHAIRI = Ids.next();
    private static final Actor STAFF =
            new Actor(MHAIRI, "Mhairi", Role.COORDINATOR, Ids.next(), Ids.next(), null, null);

    @Test
    void a_referral_is_new_until_somebody_acts() {
        var referral = isobels();
        assertEquals(ReferralStatus.NEW, referral.status());
        assertTrue(Ids.isReference(referral.reference()));
        assertEquals(3, referral.band());
    }

    @Test
    void targets_count_working_days_without_st_andrews_day() {
        var referral = isobels();
        assertEquals(LocalDate.of(2026, 11, 27), referral.acknowledgeBy());
        assertEquals(LocalDate.of(2026, 12, 21), referral.decideBy());
    }

    @Test
    void the_city_day_counts_and_not_the_day_in_greenwich() {
        var afterMidnightInSummer = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), Clocks.CITY);
        var referral = Referral.receive(
                Ids.next(), STAFF, ReceivedVia.TELEPHONE, selfReferred(), Settings.DEFAULT, afterMidnightInSummer);
        assertEquals(LocalDate.of(2026, 7, 2), referral.receivedOn());
        assertEquals(LocalDate.of(2026, 7, 9), referral.acknowledgeBy());
    }

    @Test
    void somebody_must_be_fifty_five_on_the_day_of_the_referral() {
        assertNotNull(receive(said("1971-11-20")));
        var broken = assertThrows(RuleBroken.class, () -> receive(said("1971-11-21")));
        assertEquals(OLD_ENOUGH_AT_REFERRAL, broken.rule());
        assertEquals(55, broken.arguments().get(0));
    }

    @Test
    void who_was_born_on_a_leap_day_comes_of_age_on_the_first_of_march() {
        var born = LocalDate.of(1972, 2, 29);
        NewReferral.requireAge(born, LocalDate.of(2027, 3, 1), Settings.DEFAULT);
        assertBreaks(
                OLD_ENOUGH_AT_REFERRAL,
                () -> NewReferral.requireAge(born, LocalDate.of(2027, 2, 28), Settings.DEFAULT));
    }

    @Test
    void a_birthday_is_in_the_past_and_of_somebody_who_can_be_alive() {
        assertBreaks(BIRTHDAY_IS_PAST, () -> receive(said("2026-11-21")));
        assertBreaks(BIRTHDAY_IS_PAST, () -> receive(said("1899-12-31")));
    }

    @Test
    void a_referral_without_a_birthday_comes_in_and_cannot_be_accepted_before_it_is_known() {
        var referral = receive(said(null));
        assertBreaks(BIRTHDAY_IS_KNOWN, () -> referral.requireAcceptable(null, Settings.DEFAULT));
        assertBreaks(
                OLD_ENOUGH_AT_REFERRAL, () -> referral.requireAcceptable(LocalDate.of(1990, 1, 1), Settings.DEFAULT));
        referral.requireAcceptable(LocalDate.of(1950, 1, 1), Settings.DEFAULT);
    }

    @Test
    void the_persons_own_agreement_is_needed_and_not_the_referrers_wish() {
        var referral = receive(withAgreement(AgreedHow.NOT_YET, null));
        assertBreaks(REFERRAL_IS_AGREED, () -> referral.accept(Ids.next(), MHAIRI, NOW));
        assertBreaks(REFERRAL_IS_AGREED, () -> referral.agree(AgreedHow.NOT_YET, TODAY, TODAY));
        assertBreaks(AGREEMENT_IS_PAST, () -> referral.agree(AgreedHow.TOLD_US, TODAY.plusDays(1), TODAY));
        referral.agree(AgreedHow.TOLD_US, TODAY, TODAY);
        referral.accept(Ids.next(), MHAIRI, NOW);
        assertEquals(ReferralStatus.ACCEPTED, referral.status());
    }

    @Test
    void agreement_without_a_day_is_of_the_day_of_the_referral() {
        var agreement =
                receive(withAgreement(AgreedHow.TOLD_REFERRER, null)).said().agreement();
        assertEquals(TODAY, agreement.on());
        assertNull(receive(withAgreement(AgreedHow.NOT_YET, null))
                .said()
                .agreement()
                .on());
    }

    @Test
    void nobody_can_be_referred_whom_nobody_can_reach() {
        var person = new NewReferral.Referred("Isobel", "Reid", null, null, " ", "", null, null, null, null);
        var said = new NewReferral(person, NewReferral.Referrer.self(), request(), self());
        assertBreaks(SOMEBODY_CAN_BE_REACHED, () -> receive(said));
    }

    @Test
    void somebody_who_refers_another_says_who_they_are() {
        var nameless = new NewReferral.Referrer(ReferrerKind.FAMILY, " ", null, "01224 000000", null, "daughter");
        var said = new NewReferral(person("1950-01-31"), nameless, request(), self());
        assertBreaks(REFERRER_IS_NAMED, () -> receive(said));
    }

    @Test
    void acknowledging_happens_once() {
        var referral = isobels();
        referral.acknowledge(MHAIRI, NOW);
        assertEquals(ReferralStatus.ACKNOWLEDGED, referral.status());
        assertBreaks(REFERRAL_IS_UNACKNOWLEDGED, () -> referral.acknowledge(MHAIRI, NOW));
    }

    @Test
    void a_hold_has_a_reason_and_an_end_and_can_be_lifted() {
        var referral = isobels();
        assertBreaks(HOLD_HAS_A_REASON, () -> referral.hold(TODAY.plusDays(7), " ", TODAY, NOW));
        assertBreaks(HOLD_ENDS_LATER, () -> referral.hold(TODAY, "in hospital", TODAY, NOW));
        referral.hold(TODAY.plusDays(7), "in hospital", TODAY, NOW);
        assertEquals(ReferralStatus.ON_HOLD, referral.status());
        referral.resume();
        assertEquals(ReferralStatus.NEW, referral.status());
    }

    @Test
    void a_band_is_one_to_four_and_changes_with_a_reason() {
        var referral = isobels();
        assertBreaks(BAND_IS_ONE_TO_FOUR, () -> referral.putInBand(5, "very lonely"));
        assertBreaks(BAND_HAS_A_REASON, () -> referral.putInBand(1, null));
        referral.putInBand(1, "lost her husband in October");
        assertEquals(1, referral.band());
    }

    @Test
    void who_is_turned_away_for_want_of_a_place_is_told_where_to_turn() {
        var referral = isobels();
        assertBreaks(SIGNPOST_IS_GIVEN, () -> referral.decline(DeclineReason.OUTSIDE_AREA, null, null, MHAIRI, NOW));
        referral.decline(DeclineReason.OUTSIDE_AREA, "Shire Befrienders, 01467 000000", null, MHAIRI, NOW);
        assertEquals(ReferralStatus.DECLINED, referral.status());
    }

    @Test
    void nothing_happens_to_a_decided_referral() {
        var referral = isobels();
        referral.decline(DeclineReason.PERSON_SAID_NO, null, null, MHAIRI, NOW);
        assertBreaks(REFERRAL_IS_UNDECIDED, () -> referral.accept(Ids.next(), MHAIRI, NOW));
        assertBreaks(REFERRAL_IS_UNDECIDED, () -> referral.acknowledge(MHAIRI, NOW));
        assertBreaks(REFERRAL_IS_UNDECIDED, () -> referral.hold(TODAY.plusDays(1), "x", TODAY, NOW));
        assertBreaks(REFERRAL_IS_UNDECIDED, () -> referral.putInBand(1, "x"));
        assertBreaks(REFERRAL_IS_UNDECIDED, () -> referral.decline(DeclineReason.DIED, null, null, MHAIRI, NOW));
    }

    @Test
    void deciding_an_unacknowledged_referral_acknowledges_it() {
        var referral = isobels();
        referral.accept(Ids.next(), MHAIRI, NOW);
        assertEquals(NOW, referral.details(TODAY).dates().acknowledgedAt());
    }

    @Test
    void late_is_what_is_still_to_do_after_its_day() {
        var referral = isobels();
        assertFalse(referral.details(LocalDate.of(2026, 11, 27)).dates().isLate());
        assertTrue(referral.details(LocalDate.of(2026, 11, 28)).dates().isLate());
        referral.acknowledge(MHAIRI, NOW);
        assertFalse(referral.details(LocalDate.of(2026, 11, 28)).dates().isLate());
        assertEquals(8, referral.details(LocalDate.of(2026, 11, 28)).dates().age());
    }

    @Test
    void a_referrer_is_told_how_far_it_is_and_nothing_more() {
        assertEquals(Progress.RECEIVED, Progress.of(ReferralStatus.NEW, false));
        assertEquals(Progress.BEING_LOOKED_AT, Progress.of(ReferralStatus.ON_HOLD, false));
        assertEquals(Progress.BEING_MATCHED, Progress.of(ReferralStatus.ACCEPTED, false));
        assertEquals(Progress.STARTED, Progress.of(ReferralStatus.ACCEPTED, true));
        assertEquals(Progress.NOT_SUITABLE, Progress.of(ReferralStatus.DECLINED, false));
    }

    private static Referral isobels() {
        return receive(said("1950-01-31"));
    }

    private static Referral receive(NewReferral said) {
        return Referral.receive(Ids.next(), STAFF, ReceivedVia.PAPER, said, Settings.DEFAULT, CLOCK);
    }

    private static NewReferral said(@Nullable String birthday) {
        return new NewReferral(
                person(birthday),
                new NewReferral.Referrer(
                        ReferrerKind.GP_PRACTICE, "Dr Begg", "Quayside Practice", null, "begg@example.org", null),
                request(),
                new NewReferral.Agreement(AgreedHow.TOLD_REFERRER, TODAY.minusDays(2)));
    }

    private static NewReferral selfReferred() {
        return new NewReferral(person("1950-01-31"), NewReferral.Referrer.self(), request(), self());
    }

    private static NewReferral withAgreement(AgreedHow how, @Nullable LocalDate on) {
        var said = said("1950-01-31");
        return new NewReferral(said.person(), said.referrer(), said.request(), new NewReferral.Agreement(how, on));
    }

    private static NewReferral.Referred person(@Nullable String birthday) {
        return new NewReferral.Referred(
                "Isobel",
                "Reid",
                null,
                birthday == null ? null : LocalDate.parse(birthday),
                "01224 555010",
                null,
                "2 Quay Street",
                null,
                "Testing",
                "ab245qe");
    }

    private static NewReferral.Request request() {
        return new NewReferral.Request("Would like company", null, null, Mode.HOME, null);
    }

    private static NewReferral.Agreement self() {
        return new NewReferral.Agreement(AgreedHow.SELF_REFERRED, null);
    }

    private static void assertBreaks(Rule rule, Runnable act) {
        assertEquals(rule, assertThrows(RuleBroken.class, act::run).rule());
    }
}
