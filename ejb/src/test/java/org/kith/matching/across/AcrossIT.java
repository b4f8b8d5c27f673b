package org.kith.matching.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.matching.Answer;
import org.kith.matching.MatchRule;
import org.kith.matching.Proposals;
import org.kith.volunteering.VolunteerLeft;

/** A volunteer of Moorland for somebody of Harbour: by handles, until both said yes. */
class AcrossIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final UUID CITY = Ids.next();
    private static final String GROUPS = "NEED,NAMES,CONTACT";

    private final Actor mhairi = coordinatorOf(Ids.next());
    private final Actor calum = coordinatorOf(Ids.next());
    private final UUID harbour = mhairi.owner().partnerId();
    private final UUID moorland = calum.owner().partnerId();
    private final UUID agreement = Ids.next();
    private final UUID share = Ids.next();
    private final UUID offer = Ids.next();
    private UUID entry;
    private UUID hamish;

    @BeforeAll
    static void a_city() throws SQLException {
        run("INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'X', 'Across', NULL, NOW())");
    }

    @BeforeEach
    void isobel_is_shared_at_level_one_and_moorland_has_a_volunteer() throws SQLException {
        entry = Proposals.waiting(mhairi);
        hamish = Proposals.volunteer(calum, 1);
        run("UPDATE kith.volunteer SET approved_on = '2026-05-02' WHERE id = '" + hamish + "'");
        run("UPDATE kith.person p JOIN kith.waiting_entry w ON w.person_id = p.id SET p.registered_at = '2026-01-01',"
                + " p.given_name = 'Zenobia', p.family_name = 'Thistlewick' WHERE w.id = '" + entry + "'");
        run("INSERT INTO kith.sharing_agreement (id, version, partnership_id, agreement_number, edition, title,"
                + " purpose, terms, data_groups, roles, level, starts_on, proposed_at, proposed_by) VALUES ('"
                + agreement
                + "', 1, '" + CITY + "', " + Math.abs(agreement.hashCode()) + ", 1, 'x', 'MATCHING', 'x', '"
                + GROUPS
                + "', 'COORDINATOR', 2, '2026-01-01', NOW(), '" + mhairi.account() + "')");
        for (var partner : List.of(harbour, moorland)) {
            run("INSERT INTO kith.agreement_party (id, version, partnership_id, agreement_id, partner_id, accepted_at)"
                    + " VALUES (UUID(), 1, '" + CITY + "', '" + agreement + "', '" + partner + "', NOW())");
        }
        var person = "(SELECT person_id FROM kith.waiting_entry WHERE id = '" + entry + "')";
        run("INSERT INTO kith.consent (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " purpose, data_group, given, text_version, asked_how, recorded_at, recorded_by,"
                + " recorded_by_name) VALUES"
                + " (UUID(),"
                + " 1, '" + CITY + "', '" + harbour + "', " + person + ", '" + moorland
                + "', 'MATCHING', 'NEED', 1, 'x', 'PAPER', NOW(), '" + mhairi.account() + "', 'x')");
        run("INSERT INTO kith.share (id, version, partnership_id, owner_partner_id, person_id, to_partner_id,"
                + " agreement_id, handle, level, purpose, from_on, until_on, granted_at, granted_by) VALUES ('" + share
                + "', 1, '" + CITY + "', '" + harbour + "', " + person + ", '" + moorland + "', '" + agreement + "', '"
                + share.toString().substring(24) + "', 1, 'MATCHING', CURRENT_DATE, CURRENT_DATE + INTERVAL 90 DAY,"
                + " NOW(), '" + mhairi.account() + "')");
    }

    @Test
    void a_shortlist_for_somebody_of_another_partner_has_own_volunteers_and_no_name_of_the_person() {
        var shortlist = DATABASE.as(calum, entities -> offering(entities).shortlist(share));
        assertEquals(
                List.of(hamish),
                shortlist.best().stream()
                        .map(AcrossShortlist.Suggested::volunteerId)
                        .toList());
        assertFalse(shortlist.best().get(0).reasons().isEmpty());
        assertFalse(shortlist.toString().contains("Zenobia"));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(mhairi, entities -> offering(entities).shortlist(share)));
    }

    @Test
    void handles_until_both_said_yes_then_the_volunteers_name_and_the_persons_only_as_far_as_the_share_goes() {
        offer();
        var seen = DATABASE.as(mhairi, entities -> taking(entities).offer(offer));
        assertNull(seen.name());
        assertFalse(seen.toString().contains("Reid"), seen.toString());
        assertEquals("AB11", seen.told().area());
        assertBreaks(OfferRule.OFFER_IS_TAKEN_UP, () -> harbour(taking -> taking.personSays(offer, Answer.YES)));
        harbour(taking -> taking.takeUp(offer));
        harbour(taking -> taking.personSays(offer, Answer.YES));
        assertNull(
                DATABASE.as(mhairi, entities -> taking(entities).offer(offer)).name());
        moorland(offering -> offering.volunteerSays(offer, Answer.YES));
        assertEquals(
                "Hamish Reid",
                DATABASE.as(mhairi, entities -> taking(entities).offer(offer)).name());
        var made =
                DATABASE.as(calum, entities -> offering(entities).offers(share)).get(0);
        assertEquals(Answer.YES, made.personAnswer());
        assertFalse(made.toString().contains("Zenobia"), "level 1 has no name; the owner raises the share for that");
    }

    @Test
    void a_place_that_is_offered_across_is_given_to_nobody_at_home_and_the_other_way_round() {
        offer();
        var own = Proposals.waiting(calum);
        assertBreaks(MatchRule.PLACE_IS_NOT_HELD, () -> Proposals.propose(calum, own, hamish));
        moorland(offering -> offering.takeBack(offer));
        Proposals.propose(calum, own, hamish);
        assertBreaks(MatchRule.PAIR_COULD_MEET, () -> moorland(offering -> offering.offer(Ids.next(), share, hamish)));
    }

    @Test
    void a_person_is_asked_about_one_volunteer_at_a_time_wherever_the_volunteer_is_from() {
        offer();
        var rory = Proposals.volunteer(mhairi, 1);
        harbour(taking -> taking.takeUp(offer));
        assertBreaks(MatchRule.PERSON_HAS_ONE_PROPOSAL, () -> Proposals.propose(mhairi, entry, rory));
        harbour(taking -> taking.leave(offer));
        Proposals.propose(mhairi, entry, rory);
        var second = Ids.next();
        moorland(offering -> offering.offer(second, share, hamish));
        assertBreaks(OfferRule.PERSON_IS_ASKED_ONCE, () -> harbour(taking -> taking.takeUp(second)));
    }

    @Test
    void a_no_of_either_side_ends_it_and_frees_the_place() {
        offer();
        harbour(taking -> taking.takeUp(offer));
        harbour(taking -> taking.personSays(offer, Answer.NO));
        assertEquals(OfferEnd.PERSON_SAID_NO, end());
        var second = Ids.next();
        moorland(offering -> offering.offer(second, share, hamish));
        moorland(offering -> offering.volunteerSays(second, Answer.NO));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(mhairi, entities -> taking(entities).offer(second)));
    }

    @Test
    void a_share_that_is_closed_takes_the_offer_from_both_pages_at_once_and_frees_the_place() throws SQLException {
        offer();
        harbour(taking -> taking.takeUp(offer));
        run("UPDATE kith.share SET revoked_at = UTC_TIMESTAMP() WHERE id = '" + share + "'");
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(mhairi, entities -> taking(entities).offer(offer)));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(calum, entities -> offering(entities).offers(share)));
        assertThrows(NotFound.class, () -> moorland(offering -> offering.volunteerSays(offer, Answer.YES)));
        Proposals.propose(calum, Proposals.waiting(calum), hamish);
        Proposals.propose(mhairi, entry, Proposals.volunteer(mhairi, 1));
    }

    @Test
    void a_volunteer_who_leaves_is_offered_to_nobody_any_more() {
        offer();
        DATABASE.as(calum, entities -> {
            new LeavingVolunteers(entities, CLOCK).heard(new VolunteerLeft(hamish, Proposals.TODAY));
            return null;
        });
        assertEquals(OfferEnd.VOLUNTEER_LEFT, end());
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(mhairi, entities -> taking(entities).offer(offer)));
    }

    @Test
    void nobody_else_sees_makes_or_changes_an_offer_and_it_is_made_once() {
        offer();
        offer();
        assertEquals(
                1,
                DATABASE.as(calum, entities -> offering(entities).offers(share)).size());
        assertBreaks(OfferRule.OFFER_IS_NEW, () -> moorland(offering -> offering.offer(Ids.next(), share, hamish)));
        var greig = coordinatorOf(Ids.next());
        var theirs = Proposals.volunteer(greig, 1);
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(greig, entities -> taking(entities).offer(offer)));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(greig, entities -> {
                    offering(entities).offer(Ids.next(), share, theirs);
                    return null;
                }));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(mhairi, entities -> {
                    offering(entities).takeBack(offer);
                    return null;
                }));
        assertNotNull(DATABASE.as(mhairi, entities -> taking(entities).offer(offer)));
        assertTrue(DATABASE.as(greig, entities -> taking(entities).offers()).isEmpty());
    }

    private void offer() {
        moorland(offering -> offering.offer(offer, share, hamish));
    }

    private OfferEnd end() {
        return DATABASE.as(calum, entities -> offering(entities).offers(share)).stream()
                .filter(one -> one.id().equals(offer))
                .findFirst()
                .orElseThrow()
                .endReason();
    }

    private void moorland(Consumer<OfferingAcross> work) {
        DATABASE.as(calum, entities -> {
            work.accept(offering(entities));
            return null;
        });
    }

    private void harbour(Consumer<TakingUpOffers> work) {
        DATABASE.as(mhairi, entities -> {
            work.accept(taking(entities));
            return null;
        });
    }

    private static OfferingAcross offering(EntityManager entities) {
        return new OfferingAcross(entities, CLOCK);
    }

    private static TakingUpOffers taking(EntityManager entities) {
        return new TakingUpOffers(entities, CLOCK);
    }

    private static void run(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Actor coordinatorOf(UUID partner) {
        try {
            run("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Actor(Ids.next(), "coordinator", Role.COORDINATOR, CITY, partner, null, null);
    }

    private static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }
}
