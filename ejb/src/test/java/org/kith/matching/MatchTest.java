package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.MatchRule.ENDING_DAY_IS_POSSIBLE;
import static org.kith.matching.MatchRule.END_REASON_FITS;
import static org.kith.matching.MatchRule.INTRODUCTION_DAY_IS_POSSIBLE;
import static org.kith.matching.MatchRule.MATCH_IS_A_PROPOSAL;
import static org.kith.matching.MatchRule.MATCH_IS_INTRODUCED;
import static org.kith.matching.MatchRule.MATCH_IS_OPEN;
import static org.kith.matching.MatchRule.PAIR_COULD_MEET;
import static org.kith.matching.MatchRule.PAIR_IS_NEW;
import static org.kith.matching.MatchRule.PAIR_IS_NOT_EXCLUDED;
import static org.kith.matching.MatchRule.PERSON_HAS_AGREED;
import static org.kith.matching.MatchRule.PERSON_HAS_ONE_PROPOSAL;
import static org.kith.matching.MatchRule.PERSON_IS_WAITING;
import static org.kith.matching.MatchRule.VOLUNTEER_HAS_AGREED;
import static org.kith.matching.MatchRule.VOLUNTEER_HAS_ROOM;
import static org.kith.matching.MatchRule.VOLUNTEER_IS_CLEARED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.referrals.WaitingEnd;
import org.kith.referrals.WaitingEntry;
import org.kith.referrals.WaitingNeeds;
import org.kith.volunteering.Clearance;
import org.kith.volunteering.Missing;
import org.kith.volunteering.Offer;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerDetails;

/** isobel waits, hamish volunteers, mhairi brings them together. */
class MatchTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Owner HARBOUR = new Owner(Ids.next(), Ids.next());
    private static final Actor MHAIRI =
            new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, HARBOUR.partnershipId(), HARBOUR.partnerId(), null, null);
    private static final Clearance CLEARED = new Clearance(null, List.of());
    private static final Clearance LAPSED = new Clearance(Missing.PVG_EXPIRED, List.of(TODAY));
    private static final Grounds GROUNDS =
            new Grounds(30, List.of(Reason.of(Reason.Code.SHARED_INTEREST, 10, "bowls")));

    private final Volunteer hamish = Volunteer.apply(
            Ids.next(), HARBOUR, VolunteerDetails.named("Hamish", "Reid"), Offer.USUAL, TODAY.minusYears(1), TODAY);
    private final WaitingEntry isobel = WaitingEntry.open(
            Ids.next(),
            HARBOUR,
            Ids.next(),
            null,
            TODAY.minusWeeks(8),
            2,
            new WaitingNeeds(org.kith.people.Mode.HOME, null, null, 1),
            false);

    @Test
    void a_lapsed_disclosure_stops_new_matches() {
        assertBreaks(VOLUNTEER_IS_CLEARED, () -> propose(circumstances(LAPSED, Set.of())));
    }

    @Test
    void a_full_volunteer_takes_nobody_else() {
        assertBreaks(VOLUNTEER_HAS_ROOM, () -> propose(circumstances(CLEARED, Set.of(1))));
        assertEquals(1, propose(circumstances(CLEARED, Set.of())).place());
    }

    @Test
    void nobody_is_proposed_to_someone_who_no_longer_waits() {
        isobel.close(WaitingEnd.MOVED_AWAY, TODAY);
        assertBreaks(PERSON_IS_WAITING, () -> propose(circumstances(CLEARED, Set.of())));
    }

    @Test
    void a_veto_a_present_match_another_proposal_and_a_hard_rule_keep_them_apart() {
        assertBreaks(
                PAIR_IS_NOT_EXCLUDED,
                () -> propose(new Circumstances(CLEARED, Set.of(), true, false, false, null, 24)));
        assertBreaks(PAIR_IS_NEW, () -> propose(new Circumstances(CLEARED, Set.of(), false, true, false, null, 24)));
        assertBreaks(
                PERSON_HAS_ONE_PROPOSAL,
                () -> propose(new Circumstances(CLEARED, Set.of(), false, false, true, null, 24)));
        assertBreaks(
                PAIR_COULD_MEET,
                () -> propose(
                        new Circumstances(CLEARED, Set.of(), false, false, false, HardRule.SHARE_A_LANGUAGE, 24)));
    }

    @Test
    void they_are_introduced_only_when_both_said_yes() {
        var match = proposal();
        assertBreaks(PERSON_HAS_AGREED, () -> introduce(match, TODAY));
        match.personSays(Reply.of(Answer.YES), MHAIRI, NOW);
        assertEquals(MatchState.PROPOSED, match.stateOn(TODAY, false));
        assertBreaks(VOLUNTEER_HAS_AGREED, () -> introduce(match, TODAY));
        match.volunteerSays(Reply.of(Answer.YES), MHAIRI, NOW);
        assertEquals(MatchState.AGREED, match.stateOn(TODAY, false));
        introduce(match, TODAY);
        assertEquals(MatchState.ACTIVE, match.stateOn(TODAY, false));
        assertEquals(MatchState.PAUSED, match.stateOn(TODAY, true));
        assertBreaks(MATCH_IS_A_PROPOSAL, () -> introduce(match, TODAY));
    }

    @Test
    void clearance_counts_on_the_day_they_meet() {
        var match = agreed();
        assertBreaks(
                VOLUNTEER_IS_CLEARED,
                () -> match.introduce(TODAY.plusDays(5), LAPSED, null, null, MHAIRI, NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void a_meeting_can_be_planned_some_weeks_ahead_and_not_before_the_proposal() {
        assertBreaks(INTRODUCTION_DAY_IS_POSSIBLE, () -> introduce(agreed(), TODAY.minusDays(1)));
        assertBreaks(INTRODUCTION_DAY_IS_POSSIBLE, () -> introduce(agreed(), TODAY.plusWeeks(10)));
        var match = agreed();
        introduce(match, TODAY.plusDays(7));
        assertEquals(MatchState.INTRODUCTION_PLANNED, match.stateOn(TODAY, false));
        assertFalse(match.isIntroducedOn(TODAY.plusDays(6)));
        assertTrue(match.isIntroducedOn(TODAY.plusDays(7)));
    }

    @Test
    void a_no_ends_the_proposal_and_frees_the_place() {
        var match = proposal();
        match.volunteerSays(new Reply(Answer.NO, null, "too far in winter"), MHAIRI, NOW);
        assertEquals(EndReason.NOT_AGREED, match.endReason());
        assertFalse(match.isOpen());
        assertBreaks(MATCH_IS_OPEN, () -> match.personSays(Reply.of(Answer.YES), MHAIRI, NOW));
        assertTrue(isobel.isOpen());
    }

    @Test
    void the_reason_of_an_ending_fits_how_far_they_were() {
        assertBreaks(END_REASON_FITS, () -> end(proposal(), EndReason.NEED_MET, TODAY));
        var met = agreed();
        introduce(met, TODAY);
        assertBreaks(END_REASON_FITS, () -> end(met, EndReason.NOT_AGREED, TODAY));
        assertBreaks(ENDING_DAY_IS_POSSIBLE, () -> end(met, EndReason.MOVED, TODAY.plusDays(1)));
        end(met, EndReason.MOVED, TODAY);
        assertEquals(MatchState.ENDED, met.stateOn(TODAY, false));
        assertBreaks(MATCH_IS_OPEN, () -> end(met, EndReason.MOVED, TODAY));
    }

    @Test
    void only_those_who_met_take_a_break() {
        assertBreaks(MATCH_IS_INTRODUCED, () -> MatchPause.of(Ids.next(), proposal(), TODAY, null, null));
    }

    @Test
    void reasons_come_back_from_the_column_as_they_were() {
        var reasons = List.of(
                Reason.of(Reason.Code.POSSIBLE, 20),
                Reason.of(Reason.Code.SHARED_INTEREST, 10, "bowls"),
                Reason.of(Reason.Code.DISTANCE, 16, 1.2),
                Reason.of(Reason.Code.SHARED_TIMES, 4, HalfDay.TUESDAY_AFTERNOON, HalfDay.FRIDAY_MORNING),
                Reason.of(Reason.Code.WAITED, 8, 8),
                Reason.of(Reason.Code.ASKED_BEFORE, -15));
        var column = new ReasonsColumn();
        assertEquals(reasons, column.convertToEntityAttribute(column.convertToDatabaseColumn(reasons)));
    }

    private Match propose(Circumstances circumstances) {
        return Match.between(Ids.next(), isobel, hamish, circumstances, GROUNDS, MHAIRI, NOW);
    }

    private Match proposal() {
        return propose(circumstances(CLEARED, Set.of()));
    }

    private Match agreed() {
        var match = proposal();
        match.personSays(Reply.of(Answer.YES), MHAIRI, NOW);
        match.volunteerSays(Reply.of(Answer.YES), MHAIRI, NOW);
        return match;
    }

    private static void introduce(Match match, LocalDate day) {
        match.introduce(day, CLEARED, null, null, MHAIRI, NOW.plus(Duration.ofDays(1)));
    }

    private static void end(Match match, EndReason reason, LocalDate day) {
        match.end(reason, day, null, MHAIRI, NOW);
    }

    private static Circumstances circumstances(Clearance clearance, Set<Integer> taken) {
        return new Circumstances(clearance, taken, false, false, false, null, 24);
    }

    private static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }
}
