package org.kith.coproduction.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.IsobelAtHarbour;

/** Isobel's story is read by those to whom she said yes, as long as she says yes, and by nobody else. */
class StoriesIT extends IsobelAtHarbour {
    private final UUID story = Ids.next();
    private final LocalDate today = LocalDate.now(Clocks.CITY);
    private final Actor manager = new Actor(Ids.next(), "Morag", Role.PARTNER_MANAGER, city, harbour, null, null);
    private final Actor otherManager =
            new Actor(Ids.next(), "Angus", Role.PARTNER_MANAGER, city, Ids.next(), null, null);
    private final Actor board = new Actor(Ids.next(), "Board", Role.BOARD_MEMBER, city, null, null, null);
    private final Actor funder = new Actor(Ids.next(), "Funder", Role.COMMISSIONER, city, null, null, null);
    private final Actor elsewhere = new Actor(Ids.next(), "Board", Role.BOARD_MEMBER, Ids.next(), null, null, null);
    private final Actor officer = new Actor(Ids.next(), "DPO", Role.DATA_PROTECTION_OFFICER, city, null, null, null);

    @BeforeEach
    void a_story_is_written() throws SQLException {
        for (int twice = 0; twice < 2; twice++) {
            as(mhairi, entities -> telling(entities).write(isobel, story, told("She makes bird tables again.")));
        }
    }

    @Test
    void it_needs_the_managers_approval_and_the_persons_yes_for_just_that_use() {
        assertEquals(List.of(), read(board));
        as(manager, entities -> telling(entities).approve(story));
        assertEquals(List.of(), read(board), "approved, and nobody said yes");
        agree(StoryUse.BOARD, null);
        assertEquals(1, read(board).size());
        assertNull(read(board).get(0).toldAs());
        assertEquals(List.of(), read(funder), "yes to the board is no yes to the funder");
        assertEquals(List.of(), read(elsewhere));
        assertEquals(List.of(), read(mhairi), "the staff have a page of their own");
    }

    @Test
    void a_name_stands_there_only_where_the_person_wants_it() {
        as(manager, entities -> telling(entities).approve(story));
        agree(StoryUse.BOARD, "Isobel");
        agree(StoryUse.FUNDER, null);
        assertEquals("Isobel", read(board).get(0).toldAs());
        assertNull(read(funder).get(0).toldAs());
        assertSame(
                StoryRule.STORY_NAMES_NOBODY,
                assertThrows(
                                RuleBroken.class,
                                () -> as(
                                        mhairi,
                                        entities -> telling(entities)
                                                .write(isobel, Ids.next(), told("Mrs GRANT makes bird tables."))))
                        .rule());
    }

    @Test
    void a_withdrawn_yes_is_gone_with_the_next_request_whoever_was_told() {
        as(manager, entities -> telling(entities).approve(story));
        var own = agree(StoryUse.BOARD, null);
        assertEquals(1, read(board).size());
        as(person, entities -> own(entities).withdraw(own));
        assertEquals(List.of(), read(board));
        var again = Ids.next();
        for (int twice = 0; twice < 2; twice++) {
            as(mhairi, entities -> telling(entities).agreed(story, again, yes(StoryUse.BOARD, null)));
        }
        assertEquals(1, read(board).size());
        for (int twice = 0; twice < 2; twice++) {
            as(mhairi, entities -> telling(entities).withdrew(again));
        }
        assertEquals(List.of(), read(board));
    }

    @Test
    void a_yes_runs_out_on_its_day() throws SQLException {
        as(manager, entities -> telling(entities).approve(story));
        var yes = agree(StoryUse.BOARD, null);
        owner("UPDATE kith.story_consent SET until_on = ? WHERE id = ?", today, yes);
        assertEquals(1, read(board).size(), "its last day");
        owner("UPDATE kith.story_consent SET until_on = ? WHERE id = ?", today.minusDays(1), yes);
        assertEquals(List.of(), read(board));
        assertThrows(
                RuleBroken.class,
                () -> as(
                        person,
                        entities -> own(entities).agree(story, Ids.next(), new NewYes(StoryUse.BOARD, today, null))));
        assertThrows(
                RuleBroken.class,
                () -> as(
                        person,
                        entities -> own(entities)
                                .agree(story, Ids.next(), new NewYes(StoryUse.BOARD, today.plusYears(9), null))));
    }

    @Test
    void a_new_yes_takes_the_place_of_the_old_one() {
        as(manager, entities -> telling(entities).approve(story));
        agree(StoryUse.BOARD, "Isobel");
        agree(StoryUse.BOARD, null);
        assertEquals(1, read(board).size());
        assertNull(read(board).get(0).toldAs());
        var uses =
                DATABASE.as(mhairi, entities -> telling(entities).story(story)).uses();
        assertEquals(2, uses.size());
        assertEquals(1, uses.stream().filter(one -> one.holdsOn(today)).count());
    }

    @Test
    void only_the_own_manager_approves_and_what_is_approved_is_not_changed() {
        assertThrows(
                NotFound.class, () -> as(mhairi, entities -> telling(entities).approve(story)));
        assertThrows(
                NotFound.class,
                () -> as(otherManager, entities -> telling(entities).approve(story)));
        assertThrows(
                NotFound.class,
                () -> as(otherManager, entities -> telling(entities).story(story)));
        as(mhairi, entities -> telling(entities).change(story, 1, told("She makes benches.")));
        as(manager, entities -> telling(entities).approve(story));
        assertSame(
                StoryRule.STORY_IS_NOT_APPROVED,
                assertThrows(
                                RuleBroken.class,
                                () -> as(
                                        mhairi,
                                        entities -> telling(entities).change(story, 2, told("She makes anything."))))
                        .rule());
        agree(StoryUse.BOARD, null);
        assertEquals("She makes benches.", read(board).get(0).story().after());
        as(manager, entities -> telling(entities).takeBack(story));
        assertEquals(List.of(), read(board));
    }

    @Test
    void nobody_says_yes_for_another_person() {
        var neighbour = new Actor(Ids.next(), "Elspeth", Role.PERSON, city, harbour, Ids.next(), null);
        assertEquals(List.of(), DATABASE.as(neighbour, entities -> own(entities).mine()));
        assertThrows(
                NotFound.class,
                () -> as(neighbour, entities -> own(entities).agree(story, Ids.next(), yes(StoryUse.BOARD, null))));
        var mine = agree(StoryUse.BOARD, null);
        assertThrows(
                NotFound.class, () -> as(neighbour, entities -> own(entities).withdraw(mine)));
    }

    @Test
    void the_officer_checks_every_yes() {
        agree(StoryUse.BOARD, "Isobel");
        var all = DATABASE.as(officer, entities -> new ReadingStories(entities).all());
        assertEquals(1, all.size());
        assertEquals(1, all.get(0).uses().size());
        assertEquals(List.of(), DATABASE.as(board, entities -> new ReadingStories(entities).all()));
    }

    private List<StorySeen> read(Actor actor) {
        return DATABASE.as(actor, entities -> new ReadingStories(entities).told());
    }

    private UUID agree(StoryUse use, @Nullable String toldAs) {
        var id = Ids.next();
        for (int twice = 0; twice < 2; twice++) {
            as(person, entities -> own(entities).agree(story, id, yes(use, toldAs)));
        }
        return id;
    }

    private NewYes yes(StoryUse use, @Nullable String toldAs) {
        return new NewYes(use, today.plusYears(1), toldAs);
    }

    private static NewStory told(String after) {
        return new NewStory("A bird table", "The club had closed.", after, "Forty years of joinery", Set.of("1", "4"));
    }

    private static TellingStories telling(EntityManager entities) {
        return new TellingStories(entities, clock());
    }

    private static OwnStories own(EntityManager entities) {
        return new OwnStories(entities, clock());
    }

    private static Clock clock() {
        return Clock.fixed(Instant.now(), Clocks.CITY);
    }
}
