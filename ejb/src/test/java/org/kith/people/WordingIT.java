package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;

/** Words for interests on the real views: written by the administrator, read by everybody of the partnership. */
class WordingIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private UUID city;
    private Actor board;
    private Actor mhairi;

    @BeforeEach
    void a_city() throws SQLException {
        city = newCity();
        board = new Actor(Ids.next(), "Ewan", Role.PARTNERSHIP_ADMINISTRATOR, city, null, null, null);
        mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, Ids.next(), null, null);
    }

    private static UUID newCity() throws SQLException {
        var id = Ids.next();
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO kith.partnership VALUES ('" + id + "', 1, 'V', 'City of words', NULL, NOW())");
        }
        return id;
    }

    @Test
    void an_interest_that_the_administrator_adds_is_in_everybodys_list_and_twice_is_once() throws SQLException {
        var id = Ids.next();
        assertEquals("own-line-dancing", add(board, id, "Line dancing", Set.of("country dance")));
        assertEquals("own-line-dancing", add(board, id, "Line dancing", Set.of("country dance")));
        assertTrue(words(mhairi).has("own-line-dancing"));
        assertEquals(Optional.of("own-line-dancing"), words(mhairi).codeFor("Country dance"));
        var elsewhere = new Actor(Ids.next(), "Calum", Role.COORDINATOR, newCity(), Ids.next(), null, null);
        assertFalse(words(elsewhere).has("own-line-dancing"));
        assertBreaks(PersonRule.INTEREST_IS_NEW, () -> add(board, Ids.next(), "line DANCING", Set.of()));
        assertBreaks(PersonRule.INTEREST_IS_NEW, () -> add(board, Ids.next(), "Lawn bowls", Set.of()));
        assertBreaks(PersonRule.INTEREST_HAS_A_NAME, () -> add(board, Ids.next(), "?!", Set.of()));
        assertThrows(PersistenceException.class, () -> add(mhairi, Ids.next(), "Model trains", Set.of()));
    }

    @Test
    void what_an_interest_counts_as_is_changed_and_taken_back() {
        mean("curling", Set.of("the roaring game"), "bowls");
        assertEquals(Set.of("bowls"), words(mhairi).counted(Set.of("curling")));
        assertEquals(Optional.of("curling"), words(mhairi).codeFor("The roaring game"));
        mean("curling", Set.of(), null);
        assertEquals(Set.of("curling"), words(mhairi).counted(Set.of("curling")));
        assertEquals(Optional.empty(), words(mhairi).codeFor("the roaring game"));
    }

    @Test
    void two_interests_never_count_as_each_other_and_words_have_an_end() {
        mean("curling", Set.of(), "bowls");
        assertBreaks(PersonRule.INTEREST_COUNTS_AS_ANOTHER, () -> mean("bowls", Set.of(), "curling"));
        assertBreaks(PersonRule.INTEREST_COUNTS_AS_ANOTHER, () -> mean("bowls", Set.of(), "bowls"));
        assertBreaks(PersonRule.INTEREST_COUNTS_AS_ANOTHER, () -> mean("bowls", Set.of(), "hang gliding"));
        assertBreaks(PersonRule.INTEREST_COUNTS_AS_ANOTHER, () -> mean("hang gliding", Set.of(), null));
        assertBreaks(PersonRule.INTEREST_WORDS_ARE_FEW, () -> mean("bowls", Set.of("x".repeat(501)), null));
    }

    private void mean(String code, Set<String> words, @Nullable String countsAs) {
        DATABASE.as(board, entities -> {
            new Wording(new Interests(entities), CLOCK).mean(Ids.next(), code, words, countsAs);
            return null;
        });
    }

    private static String add(Actor actor, UUID id, String name, Set<String> words) {
        return DATABASE.as(actor, entities -> new Wording(new Interests(entities), CLOCK).add(id, name, words));
    }

    private static Vocabulary words(Actor actor) {
        return DATABASE.as(actor, entities -> new Interests(entities).vocabulary());
    }

    private static void assertBreaks(PersonRule rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }
}
