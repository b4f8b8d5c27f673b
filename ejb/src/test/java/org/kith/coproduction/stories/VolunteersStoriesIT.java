package org.kith.coproduction.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.visits.HamishVisitsIsobel.DATABASE;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Matrix;
import org.kith.access.Record;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.visits.HamishVisitsIsobel;

/** Hamish tells of Isobel; Mhairi has it and works on it, and Hamish does not read it again. */
class VolunteersStoriesIT {
    private final HamishVisitsIsobel theirs = new HamishVisitsIsobel();
    private final UUID story = Ids.next();

    @Test
    void the_coordinator_has_it_and_knows_who_told_it() {
        tell(theirs.volunteer, story, "She laughed out loud.");
        tell(theirs.volunteer, story, "Told again.");
        var drafts = DATABASE.as(theirs.mhairi, entities -> telling(entities).stories(9));
        assertEquals(1, drafts.size());
        assertEquals("Hamish Ross", drafts.get(0).toldBy());
        assertEquals("She laughed out loud.", drafts.get(0).story().after());
        assertEquals(theirs.isobel, drafts.get(0).personId());
        assertTrue(drafts.get(0).open());
        assertEquals(
                List.of(),
                DATABASE.as(theirs.stranger, entities -> telling(entities).stories(9)));
    }

    @Test
    void the_volunteer_reads_none_and_the_person_no_whole_name_of_a_volunteer() {
        tell(theirs.volunteer, story, "She laughed out loud.");
        for (var one :
                List.of("CaseStory", "OpenCaseStory", "OwnCaseStory", "ToldStory", "AnyStory", "StoryToApprove")) {
            long seen = DATABASE.as(
                    theirs.volunteer,
                    entities -> entities.createQuery("SELECT COUNT(s) FROM " + one + " s", Long.class)
                            .getSingleResult());
            assertEquals(0, seen, one);
        }
        var own = DATABASE.as(theirs.person, entities -> new OwnStories(entities, Clock.system(Clocks.CITY)).mine());
        assertEquals(1, own.size());
        assertNull(own.get(0).toldBy());
    }

    @Test
    void only_of_an_open_match_of_ones_own() throws SQLException {
        assertThrows(NotFound.class, () -> tell(theirs.other, story, "Not mine."));
        assertThrows(NotFound.class, () -> tell(theirs.mhairi, story, "The staff have a page of their own."));
        HamishVisitsIsobel.owner(
                "UPDATE kith.befriending_match SET introduced_on = ? WHERE id = ?",
                LocalDate.now(Clocks.CITY).plusDays(2),
                theirs.match);
        assertThrows(NotFound.class, () -> tell(theirs.volunteer, story, "Not met yet."));
        HamishVisitsIsobel.owner(
                "UPDATE kith.befriending_match SET introduced_on = '2026-01-05', ended_on = '2026-02-01' WHERE id = ?",
                theirs.match);
        assertThrows(NotFound.class, () -> tell(theirs.volunteer, story, "It has ended."));
        assertNull(HamishVisitsIsobel.seen("SELECT id FROM kith.case_story WHERE id = ?", story));
    }

    @Test
    void not_of_a_match_that_the_volunteers_partner_parted() throws SQLException {
        theirs.parted();
        assertThrows(NotFound.class, () -> tell(theirs.volunteer, story, "They parted."));
    }

    @Test
    void another_one_with_the_same_id_changes_nothing() {
        tell(theirs.volunteer, story, "She laughed out loud.");
        DATABASE.as(theirs.mhairi, entities -> {
            telling(entities).change(story, 1, whole("She laughs again."));
            return null;
        });
        tell(theirs.volunteer, story, "She laughed out loud.");
        assertEquals(
                "She laughs again.",
                DATABASE.as(theirs.mhairi, entities -> telling(entities).story(story))
                        .story()
                        .after());
    }

    @Test
    void it_is_worked_on_before_the_manager_approves_it() {
        var manager = new Actor(Ids.next(), "Morag", Role.PARTNER_MANAGER, theirs.city, theirs.harbour, null, null);
        tell(theirs.volunteer, story, "Isobel laughed out loud.");
        assertSame(
                StoryRule.STORY_IS_WHOLE,
                assertThrows(RuleBroken.class, () -> approve(manager)).rule());
        DATABASE.as(theirs.mhairi, entities -> {
            telling(entities).change(story, 1, whole("She laughs again."));
            return null;
        });
        approve(manager);
        assertFalse(
                DATABASE.as(manager, entities -> telling(entities).story(story)).open());
    }

    @Test
    void the_matrix_lets_a_volunteer_write_and_nothing_else() {
        for (var action : Action.values()) {
            assertEquals(
                    action == Action.CREATE,
                    Matrix.shipped().permits(Role.VOLUNTEER, Record.CASE_STORY, action),
                    action.name());
        }
    }

    private void approve(Actor manager) {
        DATABASE.as(manager, entities -> {
            telling(entities).approve(story);
            return null;
        });
    }

    private void tell(Actor actor, UUID id, String words) {
        DATABASE.as(actor, entities -> {
            new StoriesOfVolunteers(entities).tell(theirs.match, id, new ToldByVolunteer("A good day", words));
            return null;
        });
    }

    private static NewStory whole(String after) {
        return new NewStory("A good day", "The days were long.", after, "Her stories", Set.of());
    }

    private static TellingStories telling(EntityManager entities) {
        return new TellingStories(entities, Clock.system(Clocks.CITY));
    }
}
