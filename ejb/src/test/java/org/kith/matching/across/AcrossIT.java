package org.kith.matching.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.matching.across.HarbourAndMoorland.CLOCK;
import static org.kith.matching.across.HarbourAndMoorland.DATABASE;
import static org.kith.matching.across.HarbourAndMoorland.offering;
import static org.kith.matching.across.HarbourAndMoorland.run;
import static org.kith.matching.across.HarbourAndMoorland.taking;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.matching.Answer;
import org.kith.matching.MatchRule;
import org.kith.matching.Proposals;
import org.kith.volunteering.VolunteerLeft;

/** A volunteer of Moorland offered for somebody of Harbour, by handles. */
class AcrossIT {
    private HarbourAndMoorland two;

    @BeforeEach
    void two_partners() throws SQLException {
        two = new HarbourAndMoorland();
    }

    @Test
    void a_shortlist_for_somebody_of_another_partner_has_own_volunteers_and_no_name_of_the_person() {
        var shortlist = DATABASE.as(two.calum, entities -> offering(entities).shortlist(two.share));
        assertEquals(
                List.of(two.hamish),
                shortlist.best().stream()
                        .map(AcrossShortlist.Suggested::volunteerId)
                        .toList());
        assertFalse(shortlist.best().get(0).reasons().isEmpty());
        assertFalse(shortlist.toString().contains("Zenobia"));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(two.mhairi, entities -> offering(entities).shortlist(two.share)));
    }

    @Test
    void whoever_is_offered_already_is_not_suggested_again_until_the_offer_is_over() {
        two.offer();
        assertEquals(List.of(), suggested());
        two.moorland(offering -> offering.takeBack(two.offer));
        assertEquals(List.of(two.hamish), suggested());
    }

    private List<UUID> suggested() {
        return DATABASE.as(two.calum, entities -> offering(entities).shortlist(two.share)).best().stream()
                .map(AcrossShortlist.Suggested::volunteerId)
                .toList();
    }

    @Test
    void a_place_that_is_offered_across_is_given_to_nobody_at_home_and_the_other_way_round() {
        two.offer();
        var own = Proposals.waiting(two.calum);
        assertBreaks(MatchRule.PLACE_IS_NOT_HELD, () -> Proposals.propose(two.calum, own, two.hamish));
        two.moorland(offering -> offering.takeBack(two.offer));
        Proposals.propose(two.calum, own, two.hamish);
        assertBreaks(
                MatchRule.PAIR_COULD_MEET,
                () -> two.moorland(offering -> offering.offer(Ids.next(), two.share, two.hamish)));
    }

    @Test
    void a_person_is_asked_about_one_volunteer_at_a_time_wherever_the_volunteer_is_from() {
        two.offer();
        var rory = Proposals.volunteer(two.mhairi, 1);
        two.harbour(taking -> taking.takeUp(two.offer));
        assertBreaks(MatchRule.PERSON_HAS_ONE_PROPOSAL, () -> Proposals.propose(two.mhairi, two.entry, rory));
        two.harbour(taking -> taking.leave(two.offer));
        Proposals.propose(two.mhairi, two.entry, rory);
        var second = Ids.next();
        two.moorland(offering -> offering.offer(second, two.share, two.hamish));
        assertBreaks(OfferRule.PERSON_IS_ASKED_ONCE, () -> two.harbour(taking -> taking.takeUp(second)));
    }

    @Test
    void a_no_of_either_side_ends_it_and_frees_the_place() {
        two.offer();
        two.harbour(taking -> taking.takeUp(two.offer));
        two.harbour(taking -> taking.personSays(two.offer, Answer.NO));
        assertEquals(OfferEnd.PERSON_SAID_NO, two.made(two.offer).endReason());
        var second = Ids.next();
        two.moorland(offering -> offering.offer(second, two.share, two.hamish));
        two.moorland(offering -> offering.volunteerSays(second, Answer.NO));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(two.mhairi, entities -> taking(entities).offer(second)));
    }

    @Test
    void a_share_that_is_closed_takes_the_offer_from_both_pages_at_once_and_frees_the_place() throws SQLException {
        two.offer();
        two.harbour(taking -> taking.takeUp(two.offer));
        run("UPDATE kith.share SET revoked_at = UTC_TIMESTAMP() WHERE id = '" + two.share + "'");
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(two.mhairi, entities -> taking(entities).offer(two.offer)));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(two.calum, entities -> offering(entities).offers(two.share)));
        assertThrows(NotFound.class, () -> two.moorland(offering -> offering.volunteerSays(two.offer, Answer.YES)));
        Proposals.propose(two.calum, Proposals.waiting(two.calum), two.hamish);
        Proposals.propose(two.mhairi, two.entry, Proposals.volunteer(two.mhairi, 1));
    }

    @Test
    void a_volunteer_who_leaves_is_offered_to_nobody_any_more() {
        two.offer();
        DATABASE.as(two.calum, entities -> {
            new LeavingVolunteers(entities, CLOCK).heard(new VolunteerLeft(two.hamish, Proposals.TODAY));
            return null;
        });
        assertEquals(OfferEnd.VOLUNTEER_LEFT, two.made(two.offer).endReason());
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(two.mhairi, entities -> taking(entities).offer(two.offer)));
    }

    @Test
    void nobody_else_sees_makes_or_changes_an_offer_and_it_is_made_once() {
        two.offer();
        two.offer();
        assertEquals(
                1,
                DATABASE.as(two.calum, entities -> offering(entities).offers(two.share))
                        .size());
        assertBreaks(
                OfferRule.OFFER_IS_NEW,
                () -> two.moorland(offering -> offering.offer(Ids.next(), two.share, two.hamish)));
        var greig = two.coordinatorOf(Ids.next());
        var theirs = Proposals.volunteer(greig, 1);
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(greig, entities -> taking(entities).offer(two.offer)));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(greig, entities -> {
                    offering(entities).offer(Ids.next(), two.share, theirs);
                    return null;
                }));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(two.mhairi, entities -> {
                    offering(entities).takeBack(two.offer);
                    return null;
                }));
        assertNotNull(DATABASE.as(two.mhairi, entities -> taking(entities).offer(two.offer)));
        assertTrue(DATABASE.as(greig, entities -> taking(entities).offers()).isEmpty());
    }

    private static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }
}
