package org.kith.coproduction.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.IsobelAtHarbour;

/** Isobel, her daughter and the coordinator speak; each is written down in their own words. */
class HearingIT extends IsobelAtHarbour {
    private final LocalDate today = LocalDate.now(Clocks.CITY);
    private final Actor volunteer = new Actor(Ids.next(), "Hamish", Role.VOLUNTEER, city, harbour, null, Ids.next());
    private final Actor neighbour = new Actor(Ids.next(), "Elspeth", Role.PERSON, city, harbour, Ids.next(), null);

    @Test
    void what_each_says_stands_side_by_side_and_a_difference_stays_a_difference() {
        var talk = held(true);
        write(talk, Stakeholder.OLDER_PERSON, said(About.WHOLE, "I manage well by myself.", null, 0));
        write(
                talk,
                Stakeholder.FAMILY,
                new Spoken(About.WHOLE, "She is lonelier than she says.", null, null, Stakeholder.OLDER_PERSON, 0));
        var views = around(mhairi).views();
        assertEquals(2, views.size());
        assertEquals(
                Set.of("I manage well by myself.", "She is lonelier than she says."),
                Set.copyOf(views.stream().map(VoiceFacts::words).toList()));
        assertTrue(views.stream().anyMatch(one -> one.differsFrom() == Stakeholder.OLDER_PERSON));
    }

    @Test
    void the_same_again_changes_nothing_and_an_older_page_does_not_win() {
        var talk = held(true);
        write(talk, Stakeholder.OLDER_PERSON, said(About.BELONGING, "The choir.", 2, 0));
        write(talk, Stakeholder.OLDER_PERSON, said(About.BELONGING, "The choir.", 2, 0));
        var cell = around(mhairi).grid().lines().get(1).cells().get(0);
        assertEquals(1, cell.said().size());
        var seen = cell.said().get(0).version();
        write(talk, Stakeholder.OLDER_PERSON, said(About.BELONGING, "The choir and Hamish.", 4, seen));
        assertThrows(
                RuleBroken.class,
                () -> write(talk, Stakeholder.OLDER_PERSON, said(About.BELONGING, "Nobody.", 1, seen)));
        assertEquals(
                "The choir and Hamish.",
                around(mhairi)
                        .grid()
                        .lines()
                        .get(1)
                        .cells()
                        .get(0)
                        .said()
                        .get(0)
                        .words());
    }

    @Test
    void only_who_was_there_said_something_there_and_nobody_differs_from_themselves() {
        var talk = held(true);
        assertSame(
                HearingRule.SPEAKER_TOOK_PART,
                assertThrows(
                                RuleBroken.class,
                                () -> write(talk, Stakeholder.REFERRER, said(About.PURPOSE, "Work.", null, 0)))
                        .rule());
        assertThrows(
                RuleBroken.class,
                () -> write(
                        talk,
                        Stakeholder.FAMILY,
                        new Spoken(About.WHOLE, "I differ.", null, null, Stakeholder.FAMILY, 0)));
        assertThrows(RuleBroken.class, () -> write(talk, Stakeholder.FAMILY, said(About.PURPOSE, "Seven.", 7, 0)));
    }

    @Test
    void the_person_reads_their_own_words_and_what_others_said_only_when_all_agreed() {
        for (var open : new boolean[] {false, true}) {
            var talk = held(open);
            write(talk, Stakeholder.OLDER_PERSON, said(About.SECURITY, "The door is locked.", null, 0));
            write(talk, Stakeholder.COORDINATOR, said(About.SECURITY, "The lock is old.", null, 0));
        }
        var mine = DATABASE.as(person, entities -> new Hearing(entities, clock()).mine());
        assertEquals(2, mine.conversations().size());
        var safe = mine.grid().lines().get(0).cells();
        assertEquals(2, safe.get(0).said().size());
        assertEquals(1, safe.get(safe.size() - 1).said().size(), "only of the conversation that is open to her");
        var printed = DATABASE.as(mhairi, entities -> new Hearing(entities, clock()).copyOf(isobel));
        assertEquals(mine.grid(), printed.grid(), "what is printed for her is what she reads");
    }

    @Test
    void another_partner_a_volunteer_and_another_person_read_nothing() {
        var talk = held(true);
        write(talk, Stakeholder.OLDER_PERSON, said(About.SECURITY, "The door is locked.", null, 0));
        for (var other : List.of(stranger, volunteer)) {
            assertThrows(NotFound.class, () -> around(other));
            assertThrows(NotFound.class, () -> DATABASE.as(other, entities -> new Hearing(entities, clock()).in(talk)));
        }
        assertEquals(
                List.of(),
                DATABASE.as(neighbour, entities -> new Hearing(entities, clock()).mine())
                        .conversations());
        assertThrows(
                NotFound.class,
                () -> DATABASE.as(stranger, entities -> {
                    new Hearing(entities, clock())
                            .write(talk, Stakeholder.FAMILY, List.of(said(About.PURPOSE, "x", null, 0)));
                    return null;
                }));
    }

    @Test
    void a_copy_is_given_and_a_conversation_to_come_is_none() {
        var talk = held(true);
        assertNull(around(mhairi).conversations().get(0).copyGivenOn());
        DATABASE.as(mhairi, entities -> {
            new Hearing(entities, clock()).copyGiven(talk);
            return null;
        });
        assertEquals(today, around(mhairi).conversations().get(0).copyGivenOn());
        assertEquals(today.plusWeeks(12), around(mhairi).conversations().get(0).reviewOn());
        assertThrows(
                RuleBroken.class,
                () -> hold(new NewConversation(today.plusDays(1), null, null, Set.of(Stakeholder.OLDER_PERSON), true)));
        assertThrows(RuleBroken.class, () -> hold(new NewConversation(today, null, null, Set.of(), true)));
    }

    private UUID held(boolean open) {
        return hold(new NewConversation(
                today,
                "at home",
                "First visit",
                Set.of(Stakeholder.OLDER_PERSON, Stakeholder.FAMILY, Stakeholder.COORDINATOR),
                open));
    }

    private UUID hold(NewConversation held) {
        var id = Ids.next();
        Function<jakarta.persistence.EntityManager, UUID> hold =
                entities -> new Hearing(entities, clock()).held(isobel, id, held);
        DATABASE.as(mhairi, hold);
        return DATABASE.as(mhairi, hold);
    }

    private Heard around(Actor actor) {
        return DATABASE.as(actor, entities -> new Hearing(entities, clock()).around(isobel));
    }

    private void write(UUID talk, Stakeholder by, Spoken spoken) {
        DATABASE.as(mhairi, entities -> {
            new Hearing(entities, clock()).write(talk, by, List.of(spoken));
            return null;
        });
    }

    private static Spoken said(About about, String words, @Nullable Integer feels, int seen) {
        return new Spoken(about, words, feels, null, null, seen);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.now(), Clocks.CITY);
    }
}
