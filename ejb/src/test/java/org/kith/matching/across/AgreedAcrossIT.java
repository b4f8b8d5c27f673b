package org.kith.matching.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.across.HarbourAndMoorland.CLOCK;
import static org.kith.matching.across.HarbourAndMoorland.DATABASE;
import static org.kith.matching.across.HarbourAndMoorland.one;
import static org.kith.matching.across.HarbourAndMoorland.run;
import static org.kith.matching.across.HarbourAndMoorland.taking;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.matching.Answer;
import org.kith.matching.Match;
import org.kith.matching.MatchRule;
import org.kith.matching.MatchState;
import org.kith.matching.Matches;
import org.kith.matching.Proposals;
import org.kith.matching.Reply;
import org.kith.people.sharing.Joining;
import org.kith.volunteering.VolunteerLeft;
import org.kith.volunteering.Volunteers;

/** Both said yes to an offer across partners: a match of Harbour with Hamish of Moorland. */
class AgreedAcrossIT {
    private HarbourAndMoorland two;

    @BeforeEach
    void offered_and_the_person_said_yes() throws SQLException {
        two = new HarbourAndMoorland();
        two.offerToWhichThePersonSaysYes();
    }

    @Test
    void handles_until_both_said_yes_then_harbour_has_the_match_and_each_side_the_others_name() {
        var before = DATABASE.as(two.mhairi, entities -> taking(entities).offer(two.offer));
        assertFalse(before.toString().contains("Reid"), before.toString());
        assertTrue(nameAtMoorland().isEmpty());
        agreed();
        var match = match();
        assertEquals(two.harbour, match.owner().partnerId());
        assertEquals(MatchState.AGREED, match.stateOn(Proposals.TODAY, false));
        assertNotNull(match.coolingUntil(), "both may still take their yes back");
        assertEquals(
                "Hamish Reid",
                DATABASE.as(
                        two.mhairi,
                        entities -> new Volunteers(entities)
                                .names(List.of(match.volunteerId()))
                                .get(match.volunteerId())));
        assertEquals("Zenobia Thistlewick", nameAtMoorland());
        var made = two.made(two.offer);
        assertEquals(OfferEnd.AGREED, made.endReason());
        assertTrue(made.lent() != null && made.lent().isOpen());
    }

    @Test
    void whoever_says_yes_last_makes_it_and_a_second_yes_makes_nothing_more() throws SQLException {
        agreed();
        var match = match().id();
        assertEquals(match, DATABASE.as(two.mhairi, entities -> taking(entities).personSays(two.offer, Answer.YES)));
        var other = new HarbourAndMoorland();
        other.offer();
        other.moorland(offering -> offering.volunteerSays(other.offer, Answer.YES));
        other.harbour(taking -> taking.takeUp(other.offer));
        assertNotNull(DATABASE.as(other.mhairi, entities -> taking(entities).personSays(other.offer, Answer.YES)));
        assertEquals(
                "1", one("SELECT COUNT(*) FROM kith.befriending_match WHERE owner_partner_id = '" + two.harbour + "'"));
        assertEquals(
                "1",
                one("SELECT COUNT(*) FROM kith.befriending_match WHERE owner_partner_id = '" + other.harbour + "'"));
    }

    @Test
    void the_place_stays_taken_at_home_until_the_match_ends_at_harbour() {
        agreed();
        assertBreaks(
                MatchRule.PLACE_IS_NOT_HELD,
                () -> Proposals.propose(two.calum, Proposals.waiting(two.calum), two.hamish));
        var guest = match().volunteerId();
        assertNotEquals(two.hamish, guest);
        assertThrows(
                RuleBroken.class,
                () -> Proposals.propose(two.mhairi, Proposals.waiting(two.mhairi), guest),
                "one place");
        changeOfHeart();
        assertEquals("NOT_AGREED", match().endReason() + "");
        assertFalse(two.made(two.offer).lent().isOpen());
        Proposals.propose(two.calum, Proposals.waiting(two.calum), two.hamish);
        assertThrows(
                RuleBroken.class,
                () -> Proposals.propose(two.mhairi, Proposals.waiting(two.mhairi), guest),
                "lent for one person, not for the next");
    }

    @Test
    void the_volunteer_meets_the_person_by_the_own_sign_in_once_they_are_introduced_and_not_after_the_end()
            throws SQLException {
        var account = signsIn();
        agreed();
        var match = match();
        var guest = match.volunteerId();
        assertEquals("1", roles(account, guest));
        var asGuest =
                new Actor(account, "hamish", Role.VOLUNTEER, two.mhairi.partnershipId(), two.harbour, null, guest);
        assertEquals(0, seenBy(asGuest), "nothing before they are introduced");
        run("UPDATE kith.befriending_match SET introduced_on = CURRENT_DATE WHERE id = '" + match.id() + "'");
        assertEquals(1, seenBy(asGuest));
        run("UPDATE kith.befriending_match SET ended_on = CURRENT_DATE, end_reason = 'PLANNED' WHERE id = '"
                + match.id() + "'");
        assertEquals(0, seenBy(asGuest));
        assertEquals("0", roles(account, guest));
    }

    @Test
    void no_yes_of_the_person_counts_before_the_person_agreed_to_names() throws SQLException {
        var other = new HarbourAndMoorland();
        other.offer();
        other.harbour(taking -> taking.takeUp(other.offer));
        refusesNames(other);
        assertBreaks(
                OfferRule.PERSON_AGREED_TO_NAMES,
                () -> other.harbour(taking -> taking.personSays(other.offer, Answer.YES)));
        refusesNames(two);
        assertBreaks(
                OfferRule.PERSON_AGREED_TO_NAMES,
                () -> two.moorland(offering -> offering.volunteerSays(two.offer, Answer.YES)));
        assertEquals("0", one("SELECT COUNT(*) FROM kith.passport WHERE owner_partner_id = '" + two.moorland + "'"));
    }

    @Test
    void nobody_who_found_somebody_meanwhile_is_matched_twice() throws SQLException {
        run("UPDATE kith.waiting_entry SET closed_on = CURRENT_DATE, closed_reason = 'MATCHED' WHERE id = '" + two.entry
                + "'");
        assertBreaks(
                OfferRule.PERSON_STILL_LOOKS,
                () -> two.moorland(offering -> offering.volunteerSays(two.offer, Answer.YES)));
    }

    @Test
    void two_whose_match_ended_for_good_are_not_matched_again_under_another_record() throws SQLException {
        agreed();
        run("UPDATE kith.befriending_match SET ended_on = CURRENT_DATE, end_reason = 'SAFEGUARDING' WHERE id = '"
                + match().id() + "'");
        var again = Ids.next();
        two.moorland(offering -> offering.offer(again, two.share, two.hamish));
        two.harbour(taking -> taking.takeUp(again));
        two.harbour(taking -> taking.personSays(again, Answer.YES));
        assertBreaks(
                OfferRule.NOT_KEPT_APART, () -> two.moorland(offering -> offering.volunteerSays(again, Answer.YES)));
    }

    @Test
    void moorland_says_that_hamish_cannot_go_on_and_harbour_is_told() {
        agreed();
        assertBreaks(OfferRule.PARTING_HAS_A_REASON, () -> two.moorland(offering -> offering.part(two.offer, " ")));
        two.moorland(offering -> offering.part(two.offer, "Moves to Fife."));
        assertFalse(two.made(two.offer).lent().isOpen());
        assertTrue(match().isOpen(), "the match is Harbour's to end");
        assertEquals(
                List.of(match().id()),
                DATABASE.as(
                        two.mhairi,
                        entities -> entities.createQuery(
                                        "SELECT o.matchId FROM ReceivedOffer o WHERE o.partedAt IS NOT NULL",
                                        UUID.class)
                                .getResultList()));
        Proposals.propose(two.calum, Proposals.waiting(two.calum), two.hamish);
        assertBreaks(OfferRule.OFFER_IS_OPEN, () -> two.moorland(offering -> offering.part(two.offer, "Again.")));
    }

    @Test
    void who_was_known_at_harbour_before_sees_nothing_of_the_person_either_once_moorland_parted() throws SQLException {
        var account = signsIn();
        agreed();
        var guest = match().volunteerId();
        run("UPDATE kith.befriending_match SET introduced_on = CURRENT_DATE WHERE id = '" + match().id() + "'");
        run("UPDATE kith.offer_across SET passport_id = NULL WHERE id = '" + two.offer + "'");
        var asGuest =
                new Actor(account, "hamish", Role.VOLUNTEER, two.mhairi.partnershipId(), two.harbour, null, guest);
        assertEquals(1, seenBy(asGuest));
        two.moorland(offering -> offering.part(two.offer, "Moves to Fife."));
        assertEquals("1", roles(account, guest), "a volunteer of Harbour as before");
        assertEquals(0, seenBy(asGuest));
    }

    @Test
    void the_visits_to_come_are_called_off_in_the_moment_of_parting_and_what_was_told_stays() throws SQLException {
        agreed();
        var match = match().id();
        visit(match, "INTERVAL 2 DAY", "NULL");
        visit(match, "INTERVAL -2 DAY", "NULL");
        visit(match, "INTERVAL -1 DAY", "'HAPPENED'");
        two.moorland(offering -> offering.part(two.offer, "Moves to Fife."));
        var calledOff = "SELECT COUNT(*) FROM kith.visit WHERE match_id = '" + match + "' AND cancelled_at IS NOT NULL";
        assertEquals("1", one(calledOff + " AND cancel_reason = 'BY_STAFF' AND visit_day > CURRENT_DATE"));
        assertEquals("1", one(calledOff));
    }

    @Test
    void who_leaves_moorland_leaves_the_match_at_harbour_as_well() {
        agreed();
        DATABASE.as(two.calum, entities -> {
            new LeavingVolunteers(entities, CLOCK).heard(new VolunteerLeft(two.hamish, Proposals.TODAY));
            return null;
        });
        assertFalse(two.made(two.offer).lent().isOpen());
    }

    @Test
    void nobody_else_agrees_or_parts() {
        agreed();
        var greig = two.coordinatorOf(Ids.next());
        for (var stranger : List.of(greig, two.mhairi)) {
            assertThrows(
                    RuntimeException.class,
                    () -> DATABASE.as(stranger, entities -> {
                        new AgreeingAcross(entities, CLOCK).part(two.offer, "x");
                        return null;
                    }));
        }
        assertThrows(
                RuntimeException.class,
                () -> DATABASE.as(greig, entities -> new AgreeingAcross(entities, CLOCK).agree(two.offer)));
    }

    private void agreed() {
        two.moorland(offering -> offering.volunteerSays(two.offer, Answer.YES));
    }

    private void visit(UUID match, String from, String outcome) throws SQLException {
        run("INSERT INTO kith.visit (id, version, partnership_id, owner_partner_id, match_id, visit_day, starts_at,"
                + " starts_at_utc, planned_minutes, outcome) VALUES (UUID(), 1, '" + two.mhairi.partnershipId() + "', '"
                + two.harbour + "', '" + match + "', DATE(UTC_TIMESTAMP() + " + from + "), '14:00',"
                + " UTC_TIMESTAMP() + " + from + ", 60, " + outcome + ")");
    }

    private Match match() {
        return DATABASE.as(
                two.mhairi,
                entities -> entities.createQuery("SELECT m FROM Match m WHERE m.waitingEntryId = :entry", Match.class)
                        .setParameter("entry", two.entry)
                        .getSingleResult());
    }

    private void changeOfHeart() {
        DATABASE.as(two.mhairi, entities -> {
            new Matches(entities).claim(match().id()).personSays(Reply.of(Answer.NO), two.mhairi, Instant.now());
            return null;
        });
    }

    private String nameAtMoorland() {
        return DATABASE.as(
                two.calum,
                entities -> new Joining(entities, CLOCK)
                        .name(two.share)
                        .map(name -> name.name())
                        .orElse(""));
    }

    private static void refusesNames(HarbourAndMoorland where) throws SQLException {
        run("UPDATE kith.consent SET replaced_at = NOW() WHERE data_group = 'NAMES' AND person_id = " + where.person());
    }

    private UUID signsIn() throws SQLException {
        var account = Ids.next();
        run("INSERT INTO kith.account (id, version, username, name, audience, home_partnership_id,"
                + " home_partner_id, created_at) VALUES ('"
                + account + "', 1, '" + account.toString().substring(20) + "', 'Hamish', 'VOLUNTEER', '"
                + two.calum.partnershipId() + "', '" + two.moorland + "', NOW())");
        run("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, volunteer_id,"
                + " valid_from, granted_at) VALUES (UUID(), 1, '" + account + "', 'VOLUNTEER', '"
                + two.calum.partnershipId() + "', '" + two.moorland + "', '" + two.hamish
                + "', '2026-01-01', NOW())");
        return account;
    }

    private static String roles(UUID account, UUID guest) throws SQLException {
        return one("SELECT COUNT(*) FROM kith.account_role WHERE account_id = '" + account + "' AND volunteer_id = '"
                + guest + "' AND (valid_until IS NULL OR valid_until >= CURRENT_DATE)");
    }

    private static int seenBy(Actor volunteer) {
        return DATABASE.as(
                volunteer,
                entities -> entities.createQuery("SELECT m FROM MyVisitingMatch m")
                        .getResultList()
                        .size());
    }

    private static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }
}
