package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shared words for interests, and what a partnership adds to them. */
class VocabularyTest {
    private static final Vocabulary WORDS = Vocabulary.interests()
            .with(List.of(
                    new Vocabulary.Added("own-line-dancing", Set.of("country dance"), "dancing"),
                    new Vocabulary.Added("curling", Set.of("the roaring game"), "bowls"),
                    new Vocabulary.Added("bowls", Set.of(), null)));

    @Test
    void words_that_a_partnership_added_are_understood_beside_those_that_are_shipped() {
        assertEquals(Optional.of("own-line-dancing"), WORDS.codeFor("Line Dancing"));
        assertEquals(Optional.of("own-line-dancing"), WORDS.codeFor("COUNTRY DANCE"));
        assertEquals(Optional.of("curling"), WORDS.codeFor("The roaring game"));
        assertEquals(Optional.of("bowls"), WORDS.codeFor("lawn bowls"));
        assertEquals(Optional.empty(), Vocabulary.interests().codeFor("country dance"));
        assertEquals(Set.of("country dance"), WORDS.addedWords("own-line-dancing"));
        assertTrue(WORDS.wordsFor("curling").contains("the roaring game"));
    }

    @Test
    void matching_counts_an_interest_as_what_it_was_said_to_be() {
        assertEquals(
                Set.of("bowls", "dancing", "music"), WORDS.counted(Set.of("curling", "own-line-dancing", "music")));
        assertEquals(Set.of("bowls"), WORDS.counted(Set.of("curling", "bowls")));
        assertEquals("bowls", WORDS.countsAs("curling"));
        assertEquals("music", WORDS.countsAs("music"));
        assertEquals(Set.of("curling"), Vocabulary.interests().counted(Set.of("curling")));
    }

    @Test
    void a_circle_comes_to_an_end() {
        var circle = Vocabulary.interests()
                .with(List.of(
                        new Vocabulary.Added("curling", Set.of(), "bowls"),
                        new Vocabulary.Added("bowls", Set.of(), "curling")));
        assertEquals(1, circle.counted(Set.of("curling")).size());
    }

    @Test
    void an_own_interest_has_a_code_made_of_its_name_and_a_name_made_of_its_code() {
        assertEquals(Optional.of("own-line-dancing"), Vocabulary.ownCode("  Line  dancing! "));
        assertEquals(Optional.of("own-cèilidh"), Vocabulary.ownCode("Cèilidh"));
        assertEquals(Optional.empty(), Vocabulary.ownCode(" !? "));
        assertEquals(Optional.empty(), Vocabulary.ownCode("x".repeat(57)));
        assertEquals("Line dancing", Vocabulary.nameOfOwn("own-line-dancing"));
        assertTrue(Vocabulary.isOwn("own-line-dancing"));
        assertFalse(Vocabulary.isOwn("own-"));
        assertFalse(Vocabulary.isOwn("own-Line"));
        assertFalse(Vocabulary.isOwn("bowls"));
    }

    @Test
    void an_own_interest_is_no_stranger_and_an_own_language_is_one() {
        assertEquals(Optional.empty(), Vocabulary.interests().strangerIn(Set.of("bowls", "own-line-dancing")));
        assertEquals(Optional.of("hang gliding"), Vocabulary.interests().strangerIn(Set.of("hang gliding")));
        assertEquals(Optional.of("own-klingon"), Vocabulary.languages().strangerIn(Set.of("own-klingon")));
    }
}
