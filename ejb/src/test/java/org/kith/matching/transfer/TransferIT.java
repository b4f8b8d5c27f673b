package org.kith.matching.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.CloseReason;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.people.consent.AskedHow;
import org.kith.referrals.Following;
import org.kith.reporting.work.CountingWork;
import org.kith.reporting.work.WorkKind;

/** Handing over on the real views: it stays until the other says yes, then it is gone here and whole there. */
class TransferIT extends TransferSteps {
    private static final Clock CLOCK = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final Actor MHAIRI = staff(Role.COORDINATOR, HARBOUR);
    private static final Actor CALUM = staff(Role.COORDINATOR, MOORLAND);
    private static final Actor GREIG = staff(Role.PARTNER_MANAGER, SEAGATE);

    @BeforeAll
    static void both() {
        partners();
    }

    @Test
    void an_offer_shows_what_is_needed_to_decide_and_moves_nothing() {
        var isobel = person(30);
        var offer = offer(isobel, EnumSet.allOf(GoesAlong.class));
        var seen = taking(CALUM, taking -> taking.offer(offer));
        assertEquals("AB10", seen.outwardCode());
        assertEquals("FROM_75", seen.ageBand());
        assertTrue(seen.isOpen());
        assertFalse(seen.toString().contains("Skene"), "nobody's name before yes");
        var work = DATABASE.as(CALUM, entities -> new CountingWork(entities).waiting());
        assertEquals(
                taking(CALUM, TakingOver::offered).stream()
                        .filter(OfferSeen::isOpen)
                        .count(),
                work.get(WorkKind.OFFER));
        assertThrows(NotFound.class, () -> person(CALUM, isobel));
        assertThrows(NotFound.class, () -> taking(GREIG, taking -> taking.offer(offer)));
        assertThrows(NotFound.class, () -> taking(GREIG, taking -> taking.accept(offer, Ids.next())));
        assertEquals("Isobel", person(MHAIRI, isobel).identity().givenName());
        assertThrows(RuleBroken.class, () -> offer(isobel, Set.of()), "offered once at a time");
    }

    @Test
    void accepted_the_person_is_whole_there_and_what_stays_is_a_closed_record_here() {
        var isobel = person(30);
        lived(isobel);
        var offer = offer(isobel, EnumSet.of(GoesAlong.CARERS));
        var remainder = Ids.next();
        assertEquals(isobel, taking(CALUM, taking -> taking.accept(offer, remainder)));
        assertEquals(isobel, taking(CALUM, taking -> taking.accept(offer, Ids.next())), "once");

        assertThrows(NotFound.class, () -> person(MHAIRI, isobel));
        var there = person(CALUM, isobel);
        assertEquals("No dogs", there.need().dealBreakers());
        assertEquals("01632 960981", there.contact().phone());
        var kept = person(MHAIRI, remainder);
        assertEquals(CloseReason.TRANSFERRED, kept.closedReason());
        assertEquals("Isobel Skene", kept.name());
        assertEquals(null, kept.contact().phone(), "what is not needed any more is not kept");
        assertEquals(null, kept.need().dealBreakers());

        assertEquals(1, count("carer", isobel, MOORLAND));
        assertEquals(1, count("waiting_entry", isobel, MOORLAND), "the place in the list is kept");
        assertEquals(1, count("consent", isobel, MOORLAND), "her no to another partner goes with her");
        assertEquals(1, count("exclusion", isobel, MOORLAND), "whoever shall stay apart stays apart");
        assertEquals(1, count("exclusion", remainder, HARBOUR));
        assertEquals(0, count("administration", isobel, MOORLAND), "she did not want her answers to go along");
        assertEquals(1, count("administration", remainder, HARBOUR));
        assertEquals(1, count("befriending_match", remainder, HARBOUR), "earlier history stays");
        assertEquals(1, count("concern", remainder, HARBOUR), "safeguarding is handed over from lead to lead");
        assertEquals(1, count("share", remainder, HARBOUR));
        assertEquals(
                "STAIRS",
                text("SELECT CONCAT(barriers, COALESCE(health_notes, '')) FROM kith.person_support WHERE id = '"
                        + isobel + "'"));
        assertEquals(
                1,
                number("SELECT COUNT(*) FROM kith.share WHERE person_id = '" + remainder
                        + "' AND revoked_at IS NOT NULL"));
        assertEquals(
                MOORLAND.toString(),
                text("SELECT partner_id FROM kith.account_role WHERE person_id = '" + isobel + "'"));
    }

    @Test
    void who_looked_at_her_before_and_with_whom_it_was_shared_she_still_sees_but_her_new_partner_does_not() {
        var isobel = person(30);
        lived(isobel);
        var look = looked(isobel);
        var offer = offer(isobel, Set.of());
        taking(CALUM, taking -> taking.accept(offer, Ids.next()));
        var self = new Actor(Ids.next(), "", Role.PERSON, CITY, MOORLAND, isobel, null);
        assertEquals(1, seen(self, "own_glass WHERE id = '" + look + "'"));
        assertEquals(1, seen(self, "own_look WHERE action = 'OPEN'"));
        assertEquals(1, seen(self, "own_share"));
        var other = new Actor(Ids.next(), "", Role.PERSON, CITY, HARBOUR, person(30), null);
        assertEquals(0, seen(other, "own_glass") + seen(other, "own_look WHERE action = 'OPEN'"));
        assertEquals(0, seen(CALUM, "person_look WHERE person_id = '" + isobel + "' AND action = 'OPEN'"));
    }

    @Test
    void nobody_reads_her_story_once_she_can_no_longer_take_her_yes_back() {
        var isobel = person(30);
        storyTold(isobel);
        var board = new Actor(Ids.next(), "", Role.BOARD_MEMBER, CITY, null, null, null);
        assertEquals(1, seen(board, "told_story"));
        var offer = offer(isobel, Set.of());
        taking(CALUM, taking -> taking.accept(offer, Ids.next()));
        assertEquals(0, seen(board, "told_story"));
    }

    @Test
    void health_and_answers_go_along_when_she_wants_it() {
        var isobel = person(30);
        lived(isobel);
        var offer = offer(isobel, EnumSet.allOf(GoesAlong.class));
        taking(CALUM, taking -> taking.accept(offer, Ids.next()));
        assertEquals(
                "Frail",
                text("SELECT health_notes FROM kith.person_support WHERE id = '" + isobel + "' AND owner_partner_id = '"
                        + MOORLAND + "'"));
        assertEquals(1, count("administration", isobel, MOORLAND));
        assertEquals(
                1,
                number("SELECT COUNT(*) FROM kith.score WHERE owner_partner_id = '" + MOORLAND
                        + "' AND administration_id IN (SELECT id FROM kith.administration WHERE person_id = '" + isobel
                        + "')"));
    }

    @Test
    void without_her_yes_in_her_first_days_or_with_an_open_match_nobody_is_offered() {
        var isobel = person(30);
        assertThrows(
                RuleBroken.class,
                () -> doing(
                        MHAIRI,
                        handing -> handing.offerPerson(
                                isobel, Ids.next(), new NewTransfer(MOORLAND, "Nearer", Set.of(), null, null))));
        var morag = person(6);
        assertThrows(RuleBroken.class, () -> offer(morag, Set.of()));
        lived(isobel);
        owner("UPDATE kith.befriending_match SET ended_on = NULL WHERE person_id = '" + isobel + "'");
        assertThrows(RuleBroken.class, () -> offer(isobel, Set.of()));
        assertThrows(
                NotFound.class, () -> doing(CALUM, handing -> handing.offerPerson(morag, Ids.next(), agreed(SEAGATE))));
        assertThrows(
                RuleBroken.class,
                () -> doing(MHAIRI, handing -> handing.offerPerson(person(30), Ids.next(), agreed(HARBOUR))));
        assertThrows(
                NotFound.class,
                () -> doing(MHAIRI, handing -> handing.offerPerson(person(30), Ids.next(), agreed(ELSEWHERE))));
    }

    @Test
    void a_match_made_meanwhile_stops_it_with_a_sentence_and_leaves_everything_where_it_was() {
        var isobel = person(30);
        var offer = offer(isobel, Set.of());
        lived(isobel);
        owner("UPDATE kith.befriending_match SET ended_on = NULL WHERE person_id = '" + isobel + "'");
        assertThrows(RuleBroken.class, () -> taking(CALUM, taking -> taking.accept(offer, Ids.next())));
        assertTrue(taking(CALUM, taking -> taking.offer(offer)).isOpen());
        assertEquals("Isobel", person(MHAIRI, isobel).identity().givenName());
    }

    @Test
    void refused_with_a_reason_or_taken_back_it_stays() {
        var isobel = person(30);
        var first = offer(isobel, Set.of());
        taking(CALUM, taking -> {
            taking.refuse(first, "No volunteers there this winter");
            return 0;
        });
        assertEquals(
                "No volunteers there this winter",
                handing(MHAIRI, handing -> handing.given(first)).answerReason());
        assertThrows(RuleBroken.class, () -> taking(CALUM, taking -> taking.accept(first, Ids.next())));

        var second = offer(isobel, Set.of());
        doing(MHAIRI, handing -> {
            handing.withdraw(second);
        });
        assertThrows(NotFound.class, () -> taking(CALUM, taking -> taking.accept(second, Ids.next())));
        assertThrows(NotFound.class, () -> handing(GREIG, handing -> handing.given(second)));
        assertEquals("Isobel", person(MHAIRI, isobel).identity().givenName());
    }

    @Test
    void a_referral_goes_when_it_is_taken_and_not_before() {
        var id = referral();
        var offer = Ids.next();
        doing(MHAIRI, handing -> {
            handing.offerReferral(
                    id, offer, new NewTransfer(MOORLAND, "They speak Gaelic there", Set.of(), null, null));
        });
        assertEquals(
                "They speak Gaelic there",
                taking(CALUM, taking -> taking.offer(offer)).reason());
        assertThrows(NotFound.class, () -> following(CALUM, id));
        assertEquals(id, taking(CALUM, taking -> taking.accept(offer, Ids.next())));
        assertThrows(NotFound.class, () -> following(MHAIRI, id));
        var there = DATABASE.as(CALUM, entities -> new Following(entities, CLOCK).referral(id));
        assertEquals(HARBOUR.toString(), there.transferredFrom());
        assertTrue(there.isUndecided());
        assertNotNull(handing(MHAIRI, handing -> handing.given(offer)).answeredAt());
    }

    @Test
    void whoever_is_decided_meanwhile_or_whose_owner_left_is_no_longer_offered() {
        var id = referral();
        var offer = Ids.next();
        doing(MHAIRI, handing -> {
            handing.offerReferral(id, offer, new NewTransfer(MOORLAND, "Nearer", Set.of(), null, null));
        });
        owner("UPDATE kith.partner SET left_on = '2020-02-02' WHERE id = '" + HARBOUR + "'");
        assertThrows(NotFound.class, () -> taking(CALUM, taking -> taking.offer(offer)));
        owner("UPDATE kith.partner SET left_on = NULL WHERE id = '" + HARBOUR + "'");
        owner("UPDATE kith.referral SET decided_at = NOW() WHERE id = '" + id + "'");
        assertThrows(NotFound.class, () -> taking(CALUM, taking -> taking.accept(offer, Ids.next())));
    }

    private static UUID offer(UUID person, Set<GoesAlong> goes) {
        var id = Ids.next();
        doing(MHAIRI, handing -> {
            handing.offerPerson(
                    person, id, new NewTransfer(MOORLAND, "She moved", goes, AskedHow.TELEPHONE, TODAY.minusDays(1)));
        });
        return id;
    }

    private static NewTransfer agreed(UUID partner) {
        return new NewTransfer(partner, "She moved", Set.of(), AskedHow.TELEPHONE, TODAY);
    }

    private static UUID person(int daysAgo) {
        var id = Ids.next();
        DATABASE.as(MHAIRI, entities -> {
            new People(entities)
                    .add(Person.register(
                            id,
                            MHAIRI.owner(),
                            PersonDetails.named("Isobel", "Skene"),
                            CLOCK.instant().minus(daysAgo, ChronoUnit.DAYS),
                            MHAIRI.accountId()));
            return 0;
        });
        owner("UPDATE kith.person SET phone = '01632 960981', deal_breakers = 'No dogs', outward_code = 'AB10',"
                + " date_of_birth = CURRENT_DATE - INTERVAL 80 YEAR WHERE id = '" + id + "'");
        return id;
    }

    private static UUID referral() {
        var id = Ids.next();
        owner("INSERT INTO kith.referral (id, version, partnership_id, owner_partner_id, reference, received_at,"
                + " received_via, referrer_kind, given_name, family_name, reason, agreed_how, acknowledge_by,"
                + " decide_by) VALUES ('"
                + id
                + "', 1, '" + CITY + "', '" + HARBOUR
                + "', LEFT(UUID(), 12), NOW(), 'PAPER', 'SELF', 'Isobel', 'Skene', 'r',"
                + " 'SELF_REFERRED', CURRENT_DATE, CURRENT_DATE)");
        return id;
    }

    private static Person person(Actor actor, UUID id) {
        return DATABASE.as(actor, entities -> new People(entities).get(id));
    }

    private static void storyTold(UUID person) {
        var story = Ids.next();
        var own = "1, '" + CITY + "', '" + HARBOUR + "', '" + person + "'";
        owner(
                "INSERT INTO kith.case_story (id, version, partnership_id, owner_partner_id, person_id, title, before_words,"
                        + " after_words, brought, written_at, written_by, approved_at) VALUES ('" + story + "', " + own
                        + ", 't', 'b', 'a', 'j', NOW(), UUID(), NOW())");
        owner(
                "INSERT INTO kith.story_consent (id, version, partnership_id, owner_partner_id, person_id, story_id, used_for,"
                        + " until_on, given_at, given_by) VALUES (UUID(), " + own + ", '" + story
                        + "', 'BOARD', CURRENT_DATE + INTERVAL 1 YEAR, NOW(), UUID())");
    }

    private static void following(Actor actor, UUID id) {
        DATABASE.as(actor, entities -> new Following(entities, CLOCK).referral(id));
    }

    private static <T> T handing(Actor actor, Function<Transferring, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new Transferring(entities, CLOCK)));
    }

    private static void doing(Actor actor, Consumer<Transferring> work) {
        handing(actor, handing -> {
            work.accept(handing);
            return 0;
        });
    }

    private static <T> T taking(Actor actor, Function<TakingOver, T> work) {
        return DATABASE.as(actor, entities -> work.apply(new TakingOver(entities)));
    }
}
