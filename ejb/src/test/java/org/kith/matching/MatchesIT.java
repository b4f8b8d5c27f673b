package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.Rule;
import org.kith.kernel.RuleBroken;
import org.kith.people.People;
import org.kith.referrals.WaitingList;
import org.kith.volunteering.Clearance;
import org.kith.volunteering.Volunteers;

/** Matches on the real views and the real locks. */
class MatchesIT {
    static final TestDatabase DATABASE = TestDatabase.get();
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID CITY = Ids.next();
    private static final UUID HARBOUR = Ids.next();
    private static final UUID MOORLAND = Ids.next();
    private static final Actor MHAIRI = coordinatorOf(HARBOUR);
    private static final Actor CALUM = coordinatorOf(MOORLAND);

    @BeforeAll
    static void two_partners() throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'M', 'City', NULL, NOW())");
            for (var partner : List.of(HARBOUR, MOORLAND)) {
                statement.execute(
                        "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                                + partner + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
            }
        }
    }

    @Test
    void eight_coordinators_propose_one_free_place_and_one_of_them_gets_it() throws InterruptedException {
        var hamish = Pairs.volunteer(MHAIRI, 1);
        var entries = new ArrayList<UUID>();
        for (int i = 0; i < 8; i++) {
            entries.add(Pairs.waiting(MHAIRI));
        }
        var refused = Collections.synchronizedList(new ArrayList<Rule>());
        var broken = Collections.synchronizedList(new ArrayList<Throwable>());
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(8);
        for (var entry : entries) {
            threads.execute(() -> {
                try {
                    together.await();
                    propose(MHAIRI, Ids.next(), entry, hamish);
                } catch (RuleBroken rule) {
                    refused.add(rule.rule());
                } catch (Throwable other) {
                    broken.add(other);
                }
            });
        }
        together.countDown();
        threads.shutdown();
        assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
        assertEquals(List.of(), broken);
        assertEquals(Collections.nCopies(7, MatchRule.VOLUNTEER_HAS_ROOM), refused);
        List<Match> open = DATABASE.as(MHAIRI, entities -> new Matches(entities).openOf(hamish));
        assertEquals(1, open.size());
    }

    @Test
    void two_volunteers_are_not_proposed_to_the_same_person_at_once() {
        var entry = Pairs.waiting(MHAIRI);
        propose(MHAIRI, Ids.next(), entry, Pairs.volunteer(MHAIRI, 1));
        assertBreaks(
                MatchRule.PERSON_HAS_ONE_PROPOSAL,
                () -> propose(MHAIRI, Ids.next(), entry, Pairs.volunteer(MHAIRI, 1)));
    }

    @Test
    void the_database_alone_keeps_a_place_from_being_given_twice_and_says_so_in_words() {
        var hamish = Pairs.volunteer(MHAIRI, 1);
        var first = Pairs.waiting(MHAIRI);
        var second = Pairs.waiting(MHAIRI);
        assertBreaks(
                MatchRule.VOLUNTEER_HAS_ROOM,
                () -> DATABASE.as(MHAIRI, entities -> {
                    var matches = new Matches(entities);
                    matches.add(unchecked(entities, first, hamish));
                    matches.add(unchecked(entities, second, hamish));
                    return null;
                }));
    }

    @Test
    void asking_again_with_the_same_id_makes_one_match() {
        var hamish = Pairs.volunteer(MHAIRI, 1);
        var entry = Pairs.waiting(MHAIRI);
        var id = Ids.next();
        propose(MHAIRI, id, entry, hamish);
        propose(MHAIRI, id, entry, hamish);
        List<Match> open = DATABASE.as(MHAIRI, entities -> new Matches(entities).openOf(hamish));
        assertEquals(1, open.size());
        assertFalse(open.get(0).grounds().reasons().isEmpty());
        assertNull(open.get(0).endReason());
    }

    @Test
    void a_no_frees_the_place_for_somebody_else() {
        var hamish = Pairs.volunteer(MHAIRI, 1);
        var id = Ids.next();
        propose(MHAIRI, id, Pairs.waiting(MHAIRI), hamish);
        DATABASE.as(MHAIRI, entities -> {
            new Matches(entities).claim(id).personSays(new Reply(Answer.NO, null, "not now"), MHAIRI, NOW);
            return null;
        });
        propose(MHAIRI, Ids.next(), Pairs.waiting(MHAIRI), hamish);
    }

    @Test
    void a_volunteer_or_a_person_of_another_partner_is_not_there() {
        var theirs = Pairs.volunteer(CALUM, 1);
        var mine = Pairs.volunteer(MHAIRI, 1);
        var entry = Pairs.waiting(MHAIRI);
        assertThrows(NotFound.class, () -> propose(MHAIRI, Ids.next(), entry, theirs));
        assertThrows(NotFound.class, () -> propose(MHAIRI, Ids.next(), Pairs.waiting(CALUM), mine));
        assertThrows(NotFound.class, () -> propose(MHAIRI, Ids.next(), entry, Ids.next()));
    }

    @Test
    void the_wall_refuses_a_match_with_a_foreign_volunteer_whatever_the_code_does() {
        var theirs = Pairs.volunteer(CALUM, 1);
        var entry = Pairs.waiting(MHAIRI);
        var foreign = DATABASE.as(CALUM, entities -> new Volunteers(entities).get(theirs));
        assertThrows(
                PersistenceException.class,
                () -> DATABASE.as(MHAIRI, entities -> {
                    var open = new WaitingList(entities).get(entry);
                    new Matches(entities)
                            .add(Match.between(Ids.next(), open, foreign, anything(), NOTHING, MHAIRI, NOW));
                    return null;
                }));
    }

    @Test
    void another_partner_sees_nothing_of_a_match() {
        var id = Ids.next();
        propose(MHAIRI, id, Pairs.waiting(MHAIRI), Pairs.volunteer(MHAIRI, 1));
        assertTrue(
                DATABASE.as(MHAIRI, entities -> new Matches(entities).find(id)).isPresent());
        assertTrue(
                DATABASE.as(CALUM, entities -> new Matches(entities).find(id)).isEmpty());
        assertThrows(NotFound.class, () -> DATABASE.as(CALUM, entities -> new Matches(entities).claim(id)));
        assertEquals(
                0,
                DATABASE.as(CALUM, entities -> new Matches(entities).list(MatchSearch.OPEN, TODAY))
                        .size());
    }

    @Test
    void an_exclusion_and_a_safeguarding_ending_keep_two_apart_for_good() {
        var hamish = Pairs.volunteer(MHAIRI, 2);
        var entry = Pairs.waiting(MHAIRI);
        DATABASE.as(MHAIRI, entities -> {
            var person = new People(entities)
                    .get(new WaitingList(entities).get(entry).personId());
            new Matches(entities)
                    .add(new Exclusion(
                            Ids.next(), person, new Volunteers(entities).get(hamish), "Neighbours", MHAIRI, NOW));
            return null;
        });
        assertBreaks(MatchRule.PAIR_IS_NOT_EXCLUDED, () -> propose(MHAIRI, Ids.next(), entry, hamish));
        var other = Pairs.waiting(MHAIRI);
        var id = Ids.next();
        propose(MHAIRI, id, other, hamish);
        DATABASE.as(MHAIRI, entities -> {
            new Matches(entities).claim(id).end(EndReason.SAFEGUARDING, TODAY, null, MHAIRI, NOW);
            return null;
        });
        assertBreaks(MatchRule.PAIR_IS_NOT_EXCLUDED, () -> propose(MHAIRI, Ids.next(), other, hamish));
    }

    @Test
    void a_shortlist_has_the_best_with_reasons_and_the_rest_with_what_stands_between() {
        var partner = Ids.next();
        var actor = newPartner(partner);
        var cleared = Pairs.volunteer(actor, 1);
        var unchecked = Ids.next();
        DATABASE.as(actor, entities -> {
            new Volunteers(entities).add(Pairs.applicant(actor, unchecked, 1));
            return null;
        });
        var entry = Pairs.waiting(actor);
        var seen = DATABASE.as(actor, entities -> new Pool(entities).lookAround(entry, TODAY));
        var shortlist = Shortlist.of(seen.seeker(), seen.candidates(), Criteria.DEFAULT, TODAY, Distances.ofAberdeen());
        assertEquals(1, shortlist.best().size());
        assertEquals(cleared, shortlist.best().get(0).candidate().id());
        assertEquals(HardRule.VOLUNTEER_IS_CLEARED, shortlist.blocked().get(0).rule());
        assertEquals(List.of("NO_PVG"), shortlist.blocked().get(0).arguments());
        assertNull(seen.proposal());
        propose(actor, Ids.next(), entry, cleared);
        assertNotNull(DATABASE.as(actor, entities -> new Pool(entities).lookAround(entry, TODAY))
                .proposal());
    }

    @Test
    void a_volunteer_reads_a_proposal_without_a_name_and_answers_it() {
        var hamish = Pairs.volunteer(MHAIRI, 1);
        var id = Ids.next();
        propose(MHAIRI, id, Pairs.waiting(MHAIRI), hamish);
        var me = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, CITY, HARBOUR, null, hamish);
        var stranger = new Actor(Ids.next(), "Rory", Role.VOLUNTEER, CITY, HARBOUR, null, Pairs.volunteer(MHAIRI, 1));
        assertNull(DATABASE.as(stranger, entities -> entities.find(MyAnswer.class, id)));
        var asked =
                DATABASE.as(me, entities -> entities.find(MyProposal.class, id)).asked();
        assertEquals("AB10", asked.area());
        assertEquals(Set.of("bowls"), asked.interests());
        DATABASE.as(me, entities -> {
            entities.find(MyAnswer.class, id).say(Reply.of(Answer.NO), me.account(), NOW);
            return null;
        });
        assertNull(DATABASE.as(me, entities -> entities.find(MyProposal.class, id)));
        var match = DATABASE.as(MHAIRI, entities -> new Matches(entities).get(id));
        assertEquals(EndReason.NOT_AGREED, match.endReason());
        assertEquals(Answer.NO, match.answers().volunteer());
    }

    private static final Grounds NOTHING = new Grounds(0, List.of());

    private static Circumstances anything() {
        return new Circumstances(new Clearance(null, List.of()), Set.of(), false, false, false, null, 24);
    }

    private static Match unchecked(EntityManager entities, UUID entry, UUID volunteer) {
        return Match.between(
                Ids.next(),
                new WaitingList(entities).get(entry),
                new Volunteers(entities).get(volunteer),
                anything(),
                NOTHING,
                MHAIRI,
                NOW);
    }

    private static void propose(Actor actor, UUID id, UUID entry, UUID volunteer) {
        DATABASE.as(
                actor,
                entities -> new Proposing(new Volunteers(entities), new Matches(entities), new Pool(entities))
                        .propose(id, entry, volunteer, actor, NOW));
    }

    private static Actor newPartner(UUID partner) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                            + partner + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return coordinatorOf(partner);
    }

    private static Actor coordinatorOf(UUID partner) {
        return new Actor(Ids.next(), "coordinator", Role.COORDINATOR, CITY, partner, null, null);
    }

    private static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }
}
