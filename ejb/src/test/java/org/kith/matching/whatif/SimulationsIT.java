package org.kith.matching.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.matching.BackgroundTimer;
import org.kith.matching.CriteriaTerms;
import org.kith.matching.MatchRule;
import org.kith.matching.Pairs;
import org.kith.matching.PlanState;

/** Simulated years on the real views: made, kept, cancelled, and gone on with after a restart. */
class SimulationsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Instant NOW =
            LocalDate.now(ZoneOffset.UTC).atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final CriteriaTerms PRESENT = CriteriaTerms.STANDARD;

    @Test
    void a_year_is_simulated_from_the_lists_and_kept_with_all_four_ways() throws SQLException {
        var city = PreviewingIT.newCity();
        var mhairi = PreviewingIT.coordinator(city);
        Pairs.volunteer(mhairi, 2);
        Pairs.waiting(mhairi);
        Pairs.waiting(mhairi);
        var board = PreviewingIT.administrator(city);
        for (var kind : SimulationKind.values()) {
            var id = asked(board, wish(kind, 10, 2));
            var seen = made(board, id);
            assertEquals(PlanState.READY, seen.state());
            assertEquals(100, seen.percent());
            assertEquals(Way.values().length, seen.tried().size());
            int people = kind == SimulationKind.REPLAY ? 2 : 12;
            assertEquals(people, seen.tried().get(3).people(), kind.name());
            assertEquals(List.of(), seen.presently());
            assertEquals(
                    seen.tried(), made(board, asked(board, wish(kind, 10, 2))).tried());
        }
        assertEquals(
                4,
                DATABASE.as(board, entities -> new Simulations(entities).list()).size());
    }

    @Test
    void a_cancelled_one_is_not_made_and_one_that_is_made_cannot_be_cancelled() throws SQLException {
        var board = PreviewingIT.administrator(PreviewingIT.newCity());
        var id = asked(board, wish(SimulationKind.SIMULATE, 0, 0));
        cancel(board, id);
        assertFalse(wentOn(board, id, 50));
        assertTrue(DATABASE.as(board, entities -> making(entities).start(id)).isEmpty());
        assertEquals(PlanState.CANCELLED, seen(board, id).state());
        var made = asked(board, wish(SimulationKind.SIMULATE, 0, 0));
        made(board, made);
        cancel(board, made);
        assertEquals(PlanState.READY, seen(board, made).state());
    }

    @Test
    void one_that_a_restart_stopped_is_found_again_while_whoever_asked_is_administrator() throws SQLException {
        var city = PreviewingIT.newCity();
        var board = PreviewingIT.administrator(city);
        var id = asked(board, wish(SimulationKind.REPLAY, 0, 0));
        assertEquals(List.of(), stopped(city, NOW.plusSeconds(60)));
        PreviewingIT.owner("INSERT INTO kith.account (id, version, username, name, audience, created_at) VALUES ('"
                + board.account() + "', 1, '" + board.account() + "', 'Ewan', 'PARTNERSHIP', NOW())");
        PreviewingIT.owner("INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, valid_from,"
                + " granted_at) VALUES ('" + Ids.next() + "', 1, '" + board.account()
                + "', 'PARTNERSHIP_ADMINISTRATOR', '" + city + "', '2020-01-01', NOW())");
        assertEquals(List.of(), stopped(city, NOW.plusSeconds(10)));
        assertEquals(List.of(id), stopped(city, NOW.plusSeconds(60)));
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertTrue(
                    DATABASE.as(board, entities -> making(entities).start(id)).isPresent());
        }
        assertTrue(DATABASE.as(board, entities -> making(entities).start(id)).isEmpty());
        assertEquals(PlanState.FAILED, seen(board, id).state());
        assertEquals(List.of(), stopped(city, NOW.plusSeconds(60)));
    }

    @Test
    void nobody_else_sees_or_makes_one() throws SQLException {
        var city = PreviewingIT.newCity();
        var board = PreviewingIT.administrator(city);
        var mhairi = PreviewingIT.coordinator(city);
        var id = asked(board, wish(SimulationKind.REPLAY, 0, 0));
        assertThrows(NotFound.class, () -> seen(mhairi, id));
        assertThrows(NotFound.class, () -> seen(PreviewingIT.administrator(PreviewingIT.newCity()), id));
        assertThrows(PersistenceException.class, () -> asked(mhairi, wish(SimulationKind.REPLAY, 0, 0)));
        assertEquals(
                MatchRule.SIMULATION_IS_POSSIBLE,
                assertThrows(RuleBroken.class, () -> asked(board, wish(SimulationKind.SIMULATE, 5001, 0)))
                        .rule());
    }

    private static SimulationWish wish(SimulationKind kind, int arrivals, int joining) {
        return new SimulationWish(kind, 7, arrivals, joining, PRESENT);
    }

    private static UUID asked(Actor actor, SimulationWish wish) {
        var id = Ids.next();
        DATABASE.as(actor, entities -> {
            new Simulations(entities).add(new Simulation(id, wish, PRESENT, actor, NOW));
            return null;
        });
        return id;
    }

    private static SimulationSeen made(Actor actor, UUID id) {
        var read = DATABASE.as(actor, entities -> making(entities).start(id)).orElseThrow();
        var outcomes = YearMaker.outcomes(
                read.year(), org.kith.matching.Criteria.DEFAULT, read.wish().seed(), read.today());
        assertTrue(wentOn(actor, id, 40));
        assertEquals(40, seen(actor, id).percent());
        DATABASE.as(actor, entities -> {
            making(entities).keep(id, outcomes, List.of());
            return null;
        });
        return seen(actor, id);
    }

    private static boolean wentOn(Actor actor, UUID id, int percent) {
        return DATABASE.as(actor, entities -> Boolean.valueOf(making(entities).goOn(id, percent)));
    }

    private static MakingSimulations making(jakarta.persistence.EntityManager entities) {
        return new MakingSimulations(
                new Simulations(entities), new CityLists(entities), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void cancel(Actor actor, UUID id) {
        DATABASE.as(actor, entities -> {
            new Simulations(entities).claim(id).cancel(NOW);
            return null;
        });
    }

    private static SimulationSeen seen(Actor actor, UUID id) {
        return DATABASE.as(actor, entities -> new Simulations(entities).get(id).seen());
    }

    private static List<UUID> stopped(UUID city, Instant now) {
        return DATABASE
                .as(
                        Actor.jobOf(city),
                        entities -> new SimulationRunner().stopped(entities, BackgroundTimer.silentSince(now)))
                .stream()
                .map(JobSimulation::id)
                .toList();
    }
}
