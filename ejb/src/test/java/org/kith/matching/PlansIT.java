package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.kith.volunteering.Volunteers;

/** Whole-list plans on the real views: made, kept, decided about, and gone on with after a restart. */
class PlansIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Instant NOW = MatchesIT.NOW;
    private static final PlanWish WISH = new PlanWish(50, 26);
    private static final UUID CITY = Ids.next();

    @BeforeAll
    static void a_city() throws SQLException {
        owner("INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'P', 'City of plans', NULL, NOW())");
    }

    @Test
    void a_plan_is_kept_with_its_pairs_its_proof_and_who_stays_on_the_list() throws SQLException {
        var mhairi = newPartner();
        Pairs.volunteer(mhairi, 2);
        for (int i = 0; i < 3; i++) {
            Pairs.waiting(mhairi);
        }
        var plan = made(mhairi);
        var seen = seen(mhairi, plan);
        assertEquals(3, seen.numbers().people());
        assertEquals(2, seen.numbers().matched());
        assertTrue(seen.numbers().proven());
        assertEquals(2, seen.open().size());
        assertEquals(List.of(new PlanSeen.Source(null, 2)), seen.sources());
        assertEquals(List.of(HardRule.VOLUNTEER_HAS_ROOM), blocking(seen));
        assertEquals(List.of(2), seen.left().get(0).arguments());
        assertFalse(seen.open().get(0).reasons().isEmpty());
        assertEquals(seen.numbers().objective(), dualSum(mhairi, plan));
    }

    @Test
    void a_veto_is_an_exclusion_and_the_rest_is_the_best_again() throws SQLException {
        var mhairi = newPartner();
        var hamish = Pairs.volunteer(mhairi, 1);
        var ailsa = Pairs.volunteer(mhairi, 1);
        Pairs.waiting(mhairi);
        var plan = made(mhairi);
        var first = seen(mhairi, plan).open().get(0);
        DATABASE.as(mhairi, entities -> {
            var pair = new Plans(entities).pair(first.id());
            var person = new People(entities).get(pair.personId());
            var volunteer = new Volunteers(entities).get(pair.volunteerId());
            new Matches(entities).add(new Exclusion(Ids.next(), person, volunteer, "Neighbours", mhairi, NOW));
            pair.decide(PairDecision.VETOED, null, mhairi, NOW);
            entities.flush();
            maker(entities).solveAgain(new Plans(entities).get(plan), NOW.plusSeconds(60));
            return null;
        });
        var seen = seen(mhairi, plan);
        assertEquals(2, seen.solvedTimes());
        assertEquals(1, seen.open().size());
        assertEquals(
                Set.of(hamish, ailsa),
                Set.of(first.volunteerId(), seen.open().get(0).volunteerId()));
        assertEquals(PairDecision.VETOED, seen.decided().get(0).decision());
        assertEquals(seen.numbers().objective(), dualSum(mhairi, plan));
    }

    @Test
    void whoever_is_proposed_is_off_the_list_and_their_volunteer_has_a_place_less() throws SQLException {
        var mhairi = newPartner();
        Pairs.volunteer(mhairi, 1);
        Pairs.waiting(mhairi);
        Pairs.waiting(mhairi);
        var plan = made(mhairi);
        var pair = seen(mhairi, plan).open().get(0);
        DATABASE.as(mhairi, entities -> {
            new Proposing(new Volunteers(entities), new Matches(entities), new Pool(entities))
                    .propose(Ids.next(), pair.entryId(), pair.volunteerId(), mhairi, NOW);
            new Plans(entities).pair(pair.id()).decide(PairDecision.ACCEPTED, Ids.next(), mhairi, NOW);
            entities.flush();
            maker(entities).solveAgain(new Plans(entities).get(plan), NOW.plusSeconds(60));
            return null;
        });
        var seen = seen(mhairi, plan);
        assertEquals(1, seen.numbers().people());
        assertEquals(0, seen.numbers().places());
        assertEquals(List.of(), seen.open());
        assertEquals(1, seen.decided().size());
        assertEquals(
                MatchRule.PLAN_PAIR_IS_OPEN,
                assertThrows(
                                RuleBroken.class,
                                () -> DATABASE.as(mhairi, entities -> {
                                    new Plans(entities).pair(pair.id()).decide(PairDecision.VETOED, null, mhairi, NOW);
                                    return null;
                                }))
                        .rule());
    }

    @Test
    void a_cancelled_plan_is_not_made_and_a_made_one_cannot_be_cancelled() throws SQLException {
        var mhairi = newPartner();
        var id = asked(mhairi, NOW);
        assertTrue(started(mhairi, id));
        DATABASE.as(mhairi, entities -> {
            new Plans(entities).claimRun(id).cancel(NOW);
            return null;
        });
        boolean wentOn =
                DATABASE.as(mhairi, entities -> new Plans(entities).claimRun(id).goOn(PlanStep.KEEPING, NOW));
        assertFalse(wentOn);
        assertEquals(PlanState.CANCELLED, state(mhairi, id));
        var made = made(mhairi);
        DATABASE.as(mhairi, entities -> {
            new Plans(entities).claimRun(made).cancel(NOW);
            return null;
        });
        assertEquals(PlanState.READY, state(mhairi, made));
    }

    @Test
    void a_plan_that_a_restart_stopped_is_found_again_while_whoever_asked_may_still_ask() throws SQLException {
        var mhairi = newPartner();
        var id = asked(mhairi, NOW);
        assertTrue(started(mhairi, id));
        assertEquals(Set.of(), stopped(NOW.plusSeconds(20)));
        assertEquals(Set.of(), stopped(NOW.plusSeconds(60)));
        owner("INSERT INTO kith.account (id, version, username, name, audience, created_at) VALUES ('"
                + mhairi.account() + "', 1, '" + mhairi.account() + "', 'Mhairi', 'STAFF', NOW())");
        owner("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, valid_from,"
                + " granted_at) VALUES ('" + Ids.next() + "', 1, '" + mhairi.account() + "', 'COORDINATOR', '" + CITY
                + "', '" + mhairi.partnerId() + "', '2020-01-01', NOW())");
        assertEquals(Set.of(mhairi.account()), stopped(NOW.plusSeconds(60)));
        for (int attempt = 2; attempt <= 3; attempt++) {
            assertTrue(started(mhairi, id));
        }
        assertFalse(started(mhairi, id));
        assertEquals(PlanState.FAILED, state(mhairi, id));
        assertEquals(Set.of(), stopped(NOW.plusSeconds(60)));
    }

    @Test
    void the_newest_plan_says_what_taking_somebody_costs_the_others() throws SQLException {
        var mhairi = newPartner();
        var hamish = Pairs.volunteer(mhairi, 1);
        var isobel = Pairs.waiting(mhairi);
        assertEquals(Map.of(), prices(mhairi, isobel).of());
        assertNull(prices(mhairi, isobel).at());
        var morag = Pairs.waiting(mhairi);
        made(mhairi);
        var seen = DATABASE.as(mhairi, entities -> new Pool(entities).lookAround(isobel, MatchesIT.TODAY));
        int score = Criteria.DEFAULT.score(
                seen.pairWith(hamish, Criteria.DEFAULT, Distances.ofAberdeen()), MatchesIT.TODAY);
        // Both would be as good for Hamish, so his one place is worth all that the other one would gain.
        assertEquals(
                Map.of(hamish, (long) score + WISH.matchBonus()),
                prices(mhairi, isobel).of());
        assertEquals(NOW, prices(mhairi, isobel).at());
        var planned = Stream.of(isobel, morag)
                .map(entry -> prices(mhairi, entry).planned())
                .filter(Objects::nonNull)
                .toList();
        assertEquals(List.of(hamish), planned);
    }

    @Test
    void a_proposal_that_stands_still_for_a_week_is_told() throws SQLException {
        var mhairi = newPartner();
        var hamish = Pairs.volunteer(mhairi, 1);
        var entry = Pairs.waiting(mhairi);
        var id = Ids.next();
        DATABASE.as(
                mhairi,
                entities -> new Proposing(new Volunteers(entities), new Matches(entities), new Pool(entities))
                        .propose(id, entry, hamish, mhairi, NOW));
        assertEquals(List.of(), stalled(mhairi, NOW));
        assertEquals(List.of(id), stalled(mhairi, NOW.plusSeconds(1)));
        DATABASE.as(mhairi, entities -> {
            new Matches(entities).claim(id).personSays(Reply.of(Answer.NO), mhairi, NOW);
            return null;
        });
        assertEquals(List.of(), stalled(mhairi, NOW.plusSeconds(1)));
    }

    private static void assertBreaks(Rule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }

    private static List<UUID> stalled(Actor actor, Instant before) {
        var today = DATABASE.as(actor, entities -> new Matches(entities).proposals(before, before, MatchesIT.TODAY));
        return today.stalled().stream().map(MatchRow::id).toList();
    }

    private static Plans.Prices prices(Actor actor, UUID entry) {
        return DATABASE.as(actor, entities -> new Plans(entities).newestPrices(entry));
    }

    @Test
    void another_partner_sees_nothing_of_a_plan() throws SQLException {
        var mhairi = newPartner();
        var calum = newPartner();
        Pairs.volunteer(mhairi, 1);
        Pairs.waiting(mhairi);
        var plan = made(mhairi);
        var pair = seen(mhairi, plan).open().get(0).id();
        assertThrows(NotFound.class, () -> seen(calum, plan));
        assertThrows(NotFound.class, () -> DATABASE.as(calum, entities -> new Plans(entities).pair(pair)));
        assertThrows(NotFound.class, () -> DATABASE.as(calum, entities -> new Plans(entities).claimRun(plan)));
        assertEquals(List.of(), DATABASE.as(calum, entities -> new Plans(entities).list()));
        assertEquals(
                1, DATABASE.as(mhairi, entities -> new Plans(entities).list()).size());
    }

    private static UUID made(Actor actor) {
        var id = asked(actor, NOW);
        DATABASE.as(actor, entities -> {
            var plans = new Plans(entities);
            var run = plans.claimRun(id);
            run.start(NOW);
            var everybody = new Pool(entities).everybody(MatchesIT.TODAY);
            var made = PlanMaker.make(everybody, WISH, MatchesIT.TODAY);
            maker(entities).keep(run, everybody, made, NOW);
            run.goOn(PlanStep.DONE, NOW);
            return null;
        });
        return id;
    }

    private static boolean started(Actor actor, UUID id) {
        return DATABASE.as(actor, entities -> new Plans(entities).claimRun(id).start(NOW));
    }

    private static UUID asked(Actor actor, Instant when) {
        return DATABASE.as(actor, entities -> {
            var id = Ids.next();
            new Plans(entities).add(new PlanRun(id, WISH, actor, when));
            return id;
        });
    }

    private static PlanMaker maker(EntityManager entities) {
        return new PlanMaker(new Pool(entities), new Plans(entities));
    }

    private static PlanSeen seen(Actor actor, UUID plan) {
        return DATABASE.as(actor, entities -> new Plans(entities).seen(plan));
    }

    private static PlanState state(Actor actor, UUID id) {
        return DATABASE.as(
                actor, entities -> new Plans(entities).run(id).progress().state());
    }

    private static List<HardRule> blocking(PlanSeen seen) {
        return seen.left().stream().map(PlanSeen.Left::blocking).toList();
    }

    /** The proof as it is kept, added up by hand: people's values, and each price times its places. */
    private static long dualSum(Actor actor, UUID plan) {
        return DATABASE.as(actor, entities -> new Plans(entities).get(plan).proof())
                .lines()
                .map(line -> line.split(";"))
                .mapToLong(cells -> cells[0].equals("p")
                        ? Long.parseLong(cells[2])
                        : Long.parseLong(cells[2]) * Long.parseLong(cells[3]))
                .sum();
    }

    private static Set<UUID> stopped(Instant now) {
        return DATABASE
                .as(Actor.jobOf(CITY), entities -> new PlanRunner().stopped(entities, BackgroundTimer.silentSince(now)))
                .stream()
                .map(run -> run.by().account())
                .collect(Collectors.toSet());
    }

    private static Actor newPartner() throws SQLException {
        var partner = Ids.next();
        owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('" + partner
                + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
        return new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, CITY, partner, null, null);
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
