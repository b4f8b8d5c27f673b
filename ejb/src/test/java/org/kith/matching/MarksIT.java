package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.kith.volunteering.Volunteers;

/** What a coordinator decides about a suggestion without proposing it, and what the engine makes of it. */
class MarksIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Instant NOW = MatchesIT.NOW;
    private static final LocalDate TODAY = MatchesIT.TODAY;
    private static final UUID CITY = Ids.next();
    private static final NewMark HOLD = new NewMark(MarkKind.HOLD, 2, "Isobel is on holiday");
    private static final NewMark LATER = new NewMark(MarkKind.LATER, 2, "Hamish moves house");

    private final Actor mhairi = coordinatorOf(Ids.next());

    @BeforeAll
    static void a_city() throws SQLException {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute("INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'K', 'Kept', NULL, NOW())");
        }
    }

    @Test
    void a_place_that_is_kept_is_given_to_nobody_else_and_a_plan_leaves_both_alone() {
        var hamish = Pairs.volunteer(mhairi, 1);
        var isobel = Pairs.waiting(mhairi);
        var other = Pairs.waiting(mhairi);
        mark(isobel, hamish, HOLD);
        assertEquals(0, placesFor(other, TODAY));
        assertEquals(1, placesFor(isobel, TODAY));
        var planned = DATABASE.as(mhairi, entities -> new Pool(entities).everybody(TODAY));
        assertTrue(planned.seekers().stream()
                .noneMatch(one -> planned.entryOf(one.id()).equals(isobel)));
        assertEquals(0, planned.candidates().get(0).openPlaces());
        assertBreaks(MatchRule.PLACE_IS_NOT_HELD, () -> propose(other, hamish));
        propose(isobel, hamish);
        assertEquals(List.of(), marks(isobel), "the place is given, so it is kept no longer");
    }

    @Test
    void a_place_is_kept_until_its_last_day_and_then_free_by_itself() {
        var hamish = Pairs.volunteer(mhairi, 1);
        var other = Pairs.waiting(mhairi);
        mark(Pairs.waiting(mhairi), hamish, HOLD);
        assertEquals(0, placesFor(other, TODAY.plusWeeks(2)));
        assertEquals(1, placesFor(other, TODAY.plusWeeks(2).plusDays(1)));
    }

    @Test
    void a_place_that_is_taken_or_kept_already_cannot_be_kept_again() {
        var hamish = Pairs.volunteer(mhairi, 1);
        var isobel = Pairs.waiting(mhairi);
        mark(isobel, hamish, HOLD);
        assertBreaks(MatchRule.PAIR_COULD_MEET, () -> mark(Pairs.waiting(mhairi), hamish, HOLD));
        assertBreaks(MatchRule.PERSON_HAS_ONE_HOLD, () -> mark(isobel, Pairs.volunteer(mhairi, 1), HOLD));
    }

    @Test
    void who_is_asked_later_is_not_suggested_before_and_ranks_lower_after() {
        var hamish = Pairs.volunteer(mhairi, 1);
        var isobel = Pairs.waiting(mhairi);
        int before = score(isobel, hamish, TODAY);
        mark(isobel, hamish, LATER);
        assertFalse(pair(isobel, hamish, TODAY).isPossible());
        var later = TODAY.plusWeeks(2).plusDays(1);
        assertTrue(pair(isobel, hamish, later).isPossible());
        var criteria = Criteria.DEFAULT;
        assertEquals(before - criteria.askedBefore() + 2 * criteria.perWeekWaited(), score(isobel, hamish, later));
    }

    @Test
    void a_veto_keeps_them_apart_until_it_is_lifted() {
        var hamish = Pairs.volunteer(mhairi, 1);
        var isobel = Pairs.waiting(mhairi);
        mark(isobel, hamish, new NewMark(MarkKind.VETO, 0, "Neighbours"));
        assertFalse(pair(isobel, hamish, TODAY.plusYears(1)).isPossible());
        var veto = marks(isobel).get(0);
        assertEquals("Neighbours", veto.reason());
        as(entities -> marking(entities).lift(veto.id()));
        assertTrue(pair(isobel, hamish, TODAY).isPossible());
        assertEquals(List.of(), marks(isobel));
    }

    @Test
    void every_decision_has_a_reason_and_an_end_and_is_made_once() {
        var hamish = Pairs.volunteer(mhairi, 1);
        var isobel = Pairs.waiting(mhairi);
        assertBreaks(MatchRule.MARK_HAS_A_REASON, () -> mark(isobel, hamish, new NewMark(MarkKind.LATER, 2, " ")));
        assertBreaks(MatchRule.MARK_ENDS_IN_TIME, () -> mark(isobel, hamish, new NewMark(MarkKind.HOLD, 13, "Long")));
        var id = Ids.next();
        as(entities -> marking(entities).mark(id, isobel, hamish, LATER));
        as(entities -> marking(entities).mark(id, isobel, hamish, LATER));
        assertEquals(1, marks(isobel).size());
        assertEquals("coordinator", marks(isobel).get(0).by());
    }

    @Test
    void another_partner_neither_sees_nor_makes_nor_lifts_a_decision() {
        var hamish = Pairs.volunteer(mhairi, 1);
        var isobel = Pairs.waiting(mhairi);
        mark(isobel, hamish, HOLD);
        var id = marks(isobel).get(0).id();
        var calum = coordinatorOf(Ids.next());
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(calum, entities -> {
                    marking(entities).lift(id);
                    return null;
                }));
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(calum, entities -> {
                    marking(entities).mark(Ids.next(), isobel, hamish, LATER);
                    return null;
                }));
        assertEquals(1, marks(isobel).size());
    }

    private static Marking marking(EntityManager entities) {
        return new Marking(entities, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void mark(UUID entry, UUID volunteer, NewMark mark) {
        as(entities -> marking(entities).mark(Ids.next(), entry, volunteer, mark));
    }

    private List<MarkSeen> marks(UUID entry) {
        return DATABASE.as(mhairi, entities -> marking(entities).marks(entry));
    }

    private void propose(UUID entry, UUID volunteer) {
        as(entities -> new Proposing(new Volunteers(entities), new Matches(entities), new Pool(entities))
                .propose(Ids.next(), entry, volunteer, mhairi, NOW));
    }

    private int placesFor(UUID entry, LocalDate day) {
        return DATABASE.as(mhairi, entities -> new Pool(entities).lookAround(entry, day))
                .candidates()
                .get(0)
                .openPlaces();
    }

    private Pair pair(UUID entry, UUID volunteer, LocalDate day) {
        return DATABASE.as(mhairi, entities -> new Pool(entities).lookAround(entry, day))
                .pairWith(volunteer, Criteria.DEFAULT, Distances.ofAberdeen());
    }

    private int score(UUID entry, UUID volunteer, LocalDate day) {
        return Criteria.DEFAULT.score(pair(entry, volunteer, day), day);
    }

    private void as(Consumer<EntityManager> work) {
        DATABASE.as(mhairi, entities -> {
            work.accept(entities);
            return null;
        });
    }

    private static Actor coordinatorOf(UUID partner) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
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
